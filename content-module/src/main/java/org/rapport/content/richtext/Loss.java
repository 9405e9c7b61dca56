package org.rapport.content.richtext;

import java.util.Locale;
import java.util.function.Predicate;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What an article's HTML can say and Markdown cannot. Its words stay.
public enum Loss {
    CAPTIONS("figcaption, caption"),
    CELLS("[colspan]:not([colspan=1]), [rowspan]:not([rowspan=1])"),
    EXPLANATIONS("[title]:not([title=''])"),
    FOLDS("details details, li details, blockquote details, td details, details:not(:has(> summary))"),
    /// Only told: their pictures are not there already.
    GALLERIES(""),
    LANGUAGES("[lang], [dir]:not([dir=ltr])"),
    LETTERS("ol[type]:not([type=1])"),
    LINKS("a[href]", link -> Addresses.HERE.link(link.attr("href")).isEmpty()),
    LOOKS("ins, u, mark, sub, sup, small"),
    /// Only told: readers see links in their places already.
    PICTURES(""),
    SIZES("img[width], img[height]"),
    TABLES("table", table -> Table.of(table).isEmpty()),
    TERMS("dl");

    private final String place;
    private final Predicate<Element> happens;

    Loss(String place) {
        this(place, element -> true);
    }

    Loss(String place, Predicate<Element> happens) {
        this.place = place;
        this.happens = happens;
    }

    /// How often it happens in `text`, which is sanitised and has its footnotes taken out.
    int in(Document text) {
        return place.isEmpty() ? 0 : (int) text.select(place).stream().filter(happens).count();
    }

    /// What it is called: a message key, which wants the number of times.
    public String words() {
        return "content.markdown.loss." + name().toLowerCase(Locale.ROOT);
    }
}
