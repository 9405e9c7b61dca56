package org.rapport.content.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import gg.jte.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.api.page.CacheTag;
import org.rapport.content.Format;
import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Prose;
import org.rapport.content.prose.Sanitiser;
import org.rapport.content.prose.WordPressParagraphs;

/// A standing page's text as HTML: its sections, each under its heading, and its sources.
///
/// @param tags of the pictures that it shows
record PageText(List<Section> sections, Prose prose, Set<CacheTag> tags) {
    /// @param heading empty for what stands before the first one
    /// @param id of the heading
    record Section(String heading, String id, Content text) {}

    /// @param pictures shows the pictures in a text and says on what they depend
    static PageText of(String body, Format format, Practice practice, Messages messages,
            Function<Document, Set<CacheTag>> pictures) {
        var clean = Sanitiser.article(html(body, format));
        FactParts.fill(clean, practice, messages);
        var tags = pictures.apply(clean);
        var prose = Prose.of(clean);
        return new PageText(sections(clean), prose, tags);
    }

    /// The same in one piece, after `change` was made to it.
    static String whole(String body, Format format, Practice practice, Messages messages, Consumer<Document> change) {
        var clean = Sanitiser.article(html(body, format));
        FactParts.fill(clean, practice, messages);
        change.accept(clean);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private static String html(String body, Format format) {
        return switch (format) {
            case MARKDOWN -> Markdown.html(body);
            case HTML -> WordPressParagraphs.in(body);
        };
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
