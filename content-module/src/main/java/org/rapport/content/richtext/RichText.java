package org.rapport.content.richtext;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.rapport.api.PlainText;
import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Sanitiser;
import org.rapport.content.prose.WordPressParagraphs;

/// Turns HTML into Markdown that says the same words in the same order. What Markdown has no sign for becomes mere words.
public final class RichText {
    /// Each undoes what some programs do; the later ones see what the earlier ones made.
    private static final List<Consumer<Document>> CLEANERS = List.of(WordLists::build, Unseen::remove,
            StyledParagraphs::name, StrayLists::mend, LinkDetours::straighten);

    private RichText() {}

    /// What a word processor or a browser put on the clipboard.
    ///
    /// @param own the site that it is for: its pictures and links stay
    /// @param notes how many footnotes its text has already; those of `html` are counted on from there
    public static Clipping pasted(String html, URI own, int notes) {
        var document = Jsoup.parse(PlainText.of(html));
        CLEANERS.forEach(cleaner -> cleaner.accept(document));
        return clipping(document, new Addresses(own), Notes.in(document, notes));
    }

    /// What readers see of an article's `body`, which is HTML by the rule of its former house.
    public static Turned article(String body) {
        var html = WordPressParagraphs.in(body);
        var document = Jsoup.parseBodyFragment(html);
        Notes.in(document, 0).putBack(document);
        var clean = Sanitiser.article(document.body().html());
        StrayLists.mend(clean);
        var notes = Notes.in(clean, 0);
        var lost = Arrays.stream(Loss.values()).map(loss -> new Lost(loss, times(loss, body, html, clean)))
                .filter(found -> found.times() > 0).toList();
        return new Turned(clean, notes, lost);
    }

    private static int times(Loss loss, String body, String html, Document clean) {
        return switch (loss) {
            case GALLERIES -> WordPressParagraphs.hasGallery(body) ? 1 : 0;
            case PICTURES -> Sanitiser.picturesElsewhere(html);
            default -> loss.in(clean);
        };
    }

    static Clipping clipping(Document document, Addresses addresses, Notes notes) {
        var text = Blocks.read(document.body(), notes, addresses);
        return new Clipping(PlainText.of(Markdown.write(text)), Clipping.isBlock(text));
    }
}
