package org.rapport.content.prose;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// WordPress's rule for old posts: a blank line parts paragraphs, a single newline breaks the line, and what stands in
/// a block element is left as it is. See the `wpautop` page of the WordPress developer reference.
public final class WordPressParagraphs {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SHORTCODE = Pattern.compile("\\[/?(caption|gallery|embed)(\\s[^\\]]*)?\\]");

    private final Element made = new Element("div");
    private Element paragraph = new Element("p");

    private WordPressParagraphs() {}

    /// Whether it shows a gallery, whose pictures the export does not name.
    public static boolean hasGallery(String html) {
        return SHORTCODE.matcher(html).results().anyMatch(code -> code.group(1).equals("gallery"));
    }

    public static String in(String html) {
        var parsed = Jsoup.parseBodyFragment(SHORTCODE.matcher(html).replaceAll(""));
        parsed.outputSettings().prettyPrint(false);
        var paragraphs = new WordPressParagraphs();
        parsed.body().childNodesCopy().forEach(paragraphs::add);
        paragraphs.close();
        return paragraphs.html();
    }

    private void add(Node node) {
        switch (node) {
            case Comment ignored -> {
                // Block markers such as wp:paragraph: the elements around them say it already.
            }
            case Element block when block.isBlock() -> {
                close();
                made.appendChild(block);
            }
            case TextNode text -> add(text.getWholeText());
            default -> paragraph.appendChild(node);
        }
    }

    private void add(String text) {
        var parts = BLANK_LINE.split(text, -1);
        for (var i = 0; i < parts.length; i++) {
            if (i > 0) {
                close();
            }
            addLines(parts[i]);
        }
    }

    private void addLines(String text) {
        var lines = text.split("\\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                breakLine();
            }
            addWords(i < lines.length - 1 ? lines[i].stripTrailing() : lines[i]);
        }
    }

    /// Once: a `<br>` may stand there already.
    private void breakLine() {
        if (paragraph.childNodeSize() > 0 && lastBreak() == null) {
            paragraph.appendElement("br");
        }
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            paragraph.appendChild(new TextNode(words));
        }
    }

    private @Nullable Element lastBreak() {
        return paragraph.lastChild() instanceof Element last && last.nameIs("br") ? last : null;
    }

    private void close() {
        for (var last = lastBreak(); last != null; last = lastBreak()) {
            last.remove();
        }
        if (paragraph.hasText() || !paragraph.select("img").isEmpty()) {
            made.appendChild(paragraph);
        }
        paragraph = new Element("p");
    }

    private String html() {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.body().appendChild(made);
        return made.html();
    }
}
