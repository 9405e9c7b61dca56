package org.rapport.content;

import gg.jte.Content;
import org.jsoup.nodes.Document;

/// An article's text as HTML, and its sources, which stand apart below it.
record Prose(Content text, Content sources, boolean hasSources) {
    static Prose of(Document clean) {
        clean.outputSettings().prettyPrint(false);
        clean.select("table").wrap("<div class=\"table\" tabindex=\"0\"></div>");
        var notes = clean.select("section.footnotes:has(> ol)");
        notes.select("a.footnote-backref").forEach(back -> back.text("↑"));
        var list = notes.select("> ol").outerHtml();
        notes.remove();
        var text = clean.body().html();
        return new Prose(out -> out.writeContent(text), out -> out.writeContent(list), !list.isEmpty());
    }
}
