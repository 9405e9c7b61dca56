package org.rapport.content.pages;

import java.util.ArrayList;
import java.util.List;

import gg.jte.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Prose;
import org.rapport.content.prose.Sanitiser;

/// A standing page's text as HTML: its sections, each under its heading, and its sources.
record PageText(List<Section> sections, Prose prose) {
    /// @param heading empty for what stands before the first one
    /// @param id of the heading
    record Section(String heading, String id, Content text) {}

    static PageText of(String body, Practice practice, Messages messages) {
        var clean = Sanitiser.article(Markdown.html(body));
        FactParts.fill(clean, practice, messages);
        var prose = Prose.of(clean);
        return new PageText(sections(clean), prose);
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

    private static void close(Element heading, Element below, List<Section> sections) {
        var html = below.html();
        if (heading.hasText() || !html.isBlank()) {
            sections.add(new Section(heading.text(), heading.id(), out -> out.writeContent(html)));
        }
    }
}
