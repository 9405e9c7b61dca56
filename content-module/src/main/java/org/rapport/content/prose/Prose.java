package org.rapport.content.prose;

import gg.jte.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article's text as HTML, and its footnotes, which stand apart below it.
public record Prose(Content text, Content notes, boolean hasNotes) {
    public static Prose of(Document clean) {
        clean.outputSettings().prettyPrint(false);
        clean.getElementsByTag("table").forEach(Prose::frame);
        var notes = clean.select("section.footnotes:has(> ol)");
        notes.select("a.footnote-backref").forEach(Prose::nameWayBack);
        var list = notes.select("> ol").outerHtml();
        notes.remove();
        var text = clean.body().html();
        return new Prose(out -> out.writeContent(text), out -> out.writeContent(list), !list.isEmpty());
    }

    /// What is wider than the page scrolls by itself, with the keys too; its own caption or head says what it is.
    private static void frame(Element table) {
        var frame = table.wrap("<div class=\"table\" tabindex=\"0\" role=\"group\"></div>").parent();
        var caption = table.select("caption");
        var name = (caption.isEmpty() ? table.select("th") : caption).eachText();
        if (frame != null && !name.isEmpty()) {
            frame.attr("aria-label", String.join(", ", name));
        }
    }

    /// All look alike; who only hears them is told the number of the note.
    private static void nameWayBack(Element back) {
        var note = back.closest("li");
        back.text("↑").attr("aria-label", "↑ " + (note == null ? "" : name(note)));
    }

    private static String name(Element note) {
        var number = note.elementSiblingIndex() + 1;
        return note.parent() != null && note.parent().attr("type").equals("a")
                ? Letters.of(number)
                : String.valueOf(number);
    }
}
