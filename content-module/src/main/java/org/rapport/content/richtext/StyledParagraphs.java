package org.rapport.content.richtext;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Names what word processors only style: titles, headings and quotations.
final class StyledParagraphs {
    private StyledParagraphs() {}

    static void name(Document document) {
        // Word Online wraps each paragraph: those of one quotation would not stand side by side.
        document.select("div.OutlineElement").unwrap();
        document.select("p.MsoTitle").tagName("h1");
        document.select("[role=heading][aria-level]").forEach(heading -> heading.tagName(
                "h" + Numbers.read(heading.attr("aria-level"), 1, 6)));
        document.select("p[style*=mso-outline-level]").forEach(StyledParagraphs::nameHeading);
        document.select("p.MsoQuote, p.MsoIntenseQuote, p.quotations, p:has([data-ccp-parastyle*=Quote])")
                .forEach(StyledParagraphs::quote);
    }

    private static void nameHeading(Element paragraph) {
        var level = Style.of(paragraph).says("mso-outline-level");
        if (level.matches("[1-6]")) {
            paragraph.tagName("h" + level);
        }
    }

    /// Paragraphs of one quotation stand in it together. Word sets all of it in italics: that is its look, not a stress.
    private static void quote(Element paragraph) {
        var before = paragraph.previousElementSibling();
        paragraph.select("i, em").unwrap();
        paragraph.select("[style]").removeAttr("style");
        if (before != null && before.nameIs("blockquote") && before.hasAttr("data-styled")) {
            before.appendChild(paragraph);
        } else {
            paragraph.wrap("<blockquote data-styled></blockquote>");
        }
    }
}
