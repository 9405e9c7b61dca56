package org.rapport.content.richtext;

import java.util.stream.Collectors;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

import org.rapport.content.prose.ContentNote;

/// Reads the blocks of a text into `parent`: what stands in a line becomes paragraphs.
final class Blocks {
    /// Quotations and lists within each other; what lies deeper stands on the deepest level.
    private static final int DEEPEST = 8;

    private final Node parent;
    private final Words words;
    private final int depth;
    private final int firstHeading;
    private Line line = new Line();

    private Blocks(Node parent, Words words, int depth, int firstHeading) {
        this.parent = parent;
        this.words = words;
        this.depth = depth;
        this.firstHeading = firstHeading;
    }

    static Document read(Element body, Notes notes, Addresses addresses) {
        var document = new Document();
        var words = new Words(addresses);
        // The title of a page is its only h1.
        new Blocks(document, words, 0, body.selectFirst("h1") == null ? 1 : 2).fill(body, Look.PLAIN);
        notes.all().forEach(note -> addNote(document, note, words));
        return document;
    }

    private static void addNote(Document document, Note note, Words words) {
        var definition = new FootnoteDefinition(note.label());
        definition.appendChild(words.all(note.words(), Look.PLAIN).fill(new Paragraph(), HardLineBreak::new));
        document.appendChild(definition);
    }

    private void fill(Element element, Look look) {
        addAll(element, look);
        close();
    }

    private void addAll(Element element, Look look) {
        for (var node : element.childNodes()) {
            if (!(node instanceof Element inner)) {
                words.add(node, look, line);
            } else if (inner.nameIs("br")) {
                breakLine();
            } else if (Words.isThing(inner)) {
                words.add(inner, look, line);
            } else if (Words.isBlock(inner)) {
                close();
                addBlock(inner, look.in(inner, words.addresses()));
                close();
            } else {
                addAll(inner, look.in(inner, words.addresses()));
            }
        }
    }

    /// Twice in a row, they part paragraphs.
    private void breakLine() {
        if (line.endsWithBreak()) {
            close();
        } else {
            line.breakLine();
        }
    }

    private void close() {
        if (!line.isEmpty()) {
            append(line.fill(new Paragraph(), HardLineBreak::new));
        }
        line = new Line();
    }

    private void append(Node block) {
        if (block instanceof ThematicBreak || block.getFirstChild() != null || block instanceof FencedCodeBlock) {
            parent.appendChild(block);
        }
    }

    private void addBlock(Element element, Look look) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> append(heading(element));
            case "hr" -> append(new ThematicBreak());
            case "pre" -> addCode(element);
            case "table" -> addTable(element, look);
            case "details" -> addContentNote(element, look);
            case "ul", "ol" -> addDeeper(element, look, () -> append(list(element, look)));
            case "blockquote" -> addDeeper(element, look, () -> append(within(new BlockQuote(), element, look)));
            default -> addAll(element, look);
        }
    }

    private void addDeeper(Element element, Look look, Runnable deeper) {
        if (depth < DEEPEST) {
            deeper.run();
        } else {
            addAll(element, look);
        }
    }

    private <T extends Block> T within(T block, Element element, Look look) {
        new Blocks(block, words, depth + 1, firstHeading).fill(element, look);
        return block;
    }

    private Heading heading(Element element) {
        var level = element.normalName().charAt(1) - '0' + firstHeading - 1;
        var heading = new Heading();
        heading.setLevel(Math.min(level, 6));
        return words.all(element, Look.PLAIN).withoutStrength().fill(heading, () -> new Text(" "));
    }

    private void addCode(Element element) {
        var text = element.wholeText().stripTrailing();
        if (!text.isBlank()) {
            var code = new FencedCodeBlock();
            code.setFenceCharacter("`");
            code.setOpeningFenceLength(Fence.around(text));
            code.setLiteral(text + "\n");
            append(code);
        }
    }

    private void addTable(Element element, Look look) {
        var captions = element.select("> caption").remove();
        captions.forEach(caption -> addAll(caption, look));
        close();
        Table.of(element).ifPresentOrElse(table -> append(table.block(words)), () -> addAll(element, look));
    }

    /// In a list it could not be told from the list's own words.
    private void addContentNote(Element element, Look look) {
        var summaries = element.children().stream().filter(child -> child.nameIs("summary"))
                .collect(Collectors.toCollection(Elements::new));
        var hint = Spaces.sane(summaries.text()).strip();
        if (depth > 0 || hint.isEmpty() || parent instanceof ContentNote || !hasMoreThan(summaries, element)) {
            addAll(element, look);
        } else {
            summaries.remove();
            append(within(new ContentNote(hint), element, look));
        }
    }

    private static boolean hasMoreThan(Elements summaries, Element details) {
        return details.childNodes().stream().filter(node -> !summaries.contains(node))
                .anyMatch(node -> node instanceof Element inner
                        ? inner.hasText()
                        : node instanceof TextNode text && !text.isBlank());
    }

    private ListBlock list(Element element, Look look) {
        var list = element.nameIs("ol") ? ordered(element) : new BulletList();
        var number = list instanceof OrderedList numbers ? numbers.getMarkerStartNumber() : 0;
        for (var child : element.children()) {
            var item = within(new ListItem(), child, look.in(child, words.addresses()));
            if (item.getFirstChild() != null) {
                item.setContentIndent(list instanceof OrderedList ? String.valueOf(number++).length() + 2 : 2);
                list.appendChild(item);
            }
        }
        list.setTight(isTight(list));
        return list;
    }

    private static OrderedList ordered(Element element) {
        var list = new OrderedList();
        list.setMarkerStartNumber(Numbers.read(element.attr("start"), element.hasAttr("start") ? 0 : 1,
                Numbers.HIGHEST - 100_000));
        return list;
    }

    /// Whether no item has two paragraphs.
    private static boolean isTight(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (var block = item.getFirstChild(); block != null; block = block.getNext()) {
                if (block.getNext() instanceof Paragraph
                        || !(block instanceof Paragraph || block instanceof ListBlock)) {
                    return false;
                }
            }
        }
        return true;
    }
}
