package org.rapport.content.richtext;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.rapport.api.PlainText;
import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Sanitiser;

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
        return clipping(document, own, Notes.in(document, notes));
    }

    /// What readers see of `html`, an article's text. It lies at home already: what is sanitised away was never seen.
    public static String article(String html) {
        var document = Jsoup.parseBodyFragment(html);
        Unseen.remove(document);
        Notes.in(document, 0).putBack(document);
        var clean = Sanitiser.article(document.body().html());
        StrayLists.mend(clean);
        return clipping(clean, URI.create(""), Notes.in(clean, 0)).markdown();
    }

    private static Clipping clipping(Document document, URI own, Notes notes) {
        var text = Blocks.read(document.body(), notes, new Addresses(own));
        return new Clipping(PlainText.of(Markdown.write(text)), Clipping.isBlock(text));
    }
}
