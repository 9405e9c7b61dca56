package org.rapport.content.richtext;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The footnotes of a text. Programs call them by many names, but one thing they all do: the mark leads to the note, and
/// the note leads back to the mark.
final class Notes {
    /// Stands for a mark once its note is found.
    static final String MARK = "note-mark";
    static final String LABEL = "label";

    /// As many as a text may have already.
    static final int MOST_TAKEN = 100_000;

    private static final int MOST_LINKS = 2000;
    private static final String NOTE = "note-words";
    private static final String LINKS = "a[href*=#]";
    private static final String BLOCKS = "li, [style*=mso-element:footnote], [style*=mso-element:endnote],"
            + " div[id^=sdfootnote], div[id^=sdendnote]";

    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, String> labels = new LinkedHashMap<>();
    private int taken;

    private Notes(int taken) {
        this.taken = taken;
    }

    /// Takes them out of `document`, and puts a [#MARK] where each mark was; `taken` numbers are given already.
    static Notes in(Document document, int taken) {
        var notes = new Notes(taken);
        document.select("[id], a[name]").forEach(notes::know);
        document.select(LINKS).stream().limit(MOST_LINKS).forEach(notes::look);
        notes.labels.keySet().stream().findFirst().ifPresent(Notes::dropRule);
        notes.labels.keySet().forEach(notes::takeOut);
        return notes;
    }

    List<Note> all() {
        return labels.entrySet().stream().map(note -> new Note(note.getValue(), note.getKey())).toList();
    }

    private void know(Element element) {
        places.putIfAbsent(element.attr("name"), element);
        places.putIfAbsent(element.id(), element);
    }

    private void look(Element link) {
        if (link.closest(NOTE) == null) {
            led(link).flatMap(place -> home(link, place)).ifPresent(home -> mark(link, home));
        }
    }

    private Optional<Element> led(Element link) {
        var address = link.attr("href");
        var name = address.substring(address.indexOf('#') + 1);
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(places.get(name));
    }

    /// The block at `place`, if it is a note and `link` its mark.
    private Optional<Element> home(Element link, Element place) {
        var known = place.closest(NOTE);
        if (known != null) {
            return Optional.of(known);
        }
        return Optional.ofNullable(block(place)).filter(home -> !link.parents().contains(home)
                && home.select(LINKS).stream().limit(9).anyMatch(back -> leads(back, link)));
    }

    private static @Nullable Element block(Element place) {
        var block = place.closest(BLOCKS);
        for (var outer = place; block == null && outer != null; outer = outer.parent()) {
            block = outer.isBlock() && !outer.nameIs("body") ? outer : null;
        }
        return block;
    }

    /// To the mark itself, or to what raises it.
    private boolean leads(Element back, Element link) {
        return led(back).filter(place -> place == link || place == link.parent() || place.parent() == link
                || place.parent() == link.parent()).isPresent();
    }

    private void mark(Element link, Element home) {
        var label = labels.computeIfAbsent(home, nothing -> String.valueOf(++taken));
        home.tagName(NOTE);
        outermost(link).replaceWith(new Element(MARK).attr(LABEL, label));
    }

    private static Element outermost(Element link) {
        var mark = link;
        while (mark.parent() instanceof Element outer && !outer.isBlock() && outer.text().equals(link.text())) {
            mark = outer;
        }
        return mark;
    }

    /// The line between the text and its notes.
    private static void dropRule(Element firstNote) {
        var block = firstNote;
        while (block.previousElementSibling() == null && block.parent() instanceof Element outer
                && !outer.nameIs("body")) {
            block = outer;
        }
        if (block.previousElementSibling() instanceof Element rule && rule.nameIs("hr")) {
            rule.remove();
        }
    }

    private void takeOut(Element home) {
        home.select(LINKS).stream().filter(link -> led(link).isPresent() && link.text().matches("\\W*\\w{0,4}\\W*"))
                .toList().forEach(Element::remove);
        home.remove();
    }

    /// Puts them back as the house itself writes them.
    void putBack(Document document) {
        document.select(MARK).forEach(mark -> mark.replaceWith(link(mark.attr(LABEL))));
        var list = document.body().appendElement("section").addClass("footnotes").appendElement("ol");
        labels.forEach((home, label) -> list.appendElement("li").id("fn-" + label).appendChildren(home.childNodesCopy())
                .appendElement("a").attr("href", "#fnref-" + label).text("↩"));
        if (labels.isEmpty()) {
            list.parents().getFirst().remove();
        }
    }

    private static Element link(String label) {
        return new Element("a").attr("href", "#fn-" + label).id("fnref-" + label).text(label);
    }
}
