package org.rapport.content;

import java.util.ArrayList;
import java.util.List;

import gg.jte.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.rapport.content.prose.Prose;

/// A standing page's text as HTML: its sections, each under its heading, and its footnotes.
record PageText(List<Section> sections, Prose prose) {
    /// @param heading empty for what stands before the first one
    /// @param id of the heading
    record Section(String heading, String id, Content text) {}

    static PageText of(Document text) {
        var prose = Prose.of(text);
        return new PageText(sections(text), prose);
    }

    private static List<Section> sections(Document text) {
        var sections = new ArrayList<Section>();
        var heading = new Element("h2");
        var below = new Element("div");
        for (var node : text.body().childNodesCopy()) {
            if (node instanceof Element next && next.nameIs("h2")) {
                close(heading, below, sections);
                heading = next;
                below = new Element("div");
            } else {
                below.appendChild(node);
            }
        }
        close(heading, below, sections);
        return sections;
    }

    /// A heading from elsewhere has none of its own.
    private static String id(Element heading, int place) {
        return heading.id().isEmpty() && heading.hasText() ? "on-" + place : heading.id();
    }

    private static void close(Element heading, Element below, List<Section> sections) {
        var html = below.html();
        if (heading.hasText() || !html.isBlank()) {
            sections.add(new Section(heading.text(), id(heading, sections.size()), out -> out.writeContent(html)));
        }
    }
}
