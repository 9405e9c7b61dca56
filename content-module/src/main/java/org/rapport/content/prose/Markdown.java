package org.rapport.content.prose;

import java.util.List;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// Markdown (CommonMark 0.31): as HTML, not yet sanitised, and as what it is made of.
public final class Markdown {
    private static final Extension ANCHORS = HeadingAnchorExtension.builder()
            .idPrefix(Sanitiser.HEADING_PREFIX).build();
    private static final List<Extension> ALL = List.of(TablesExtension.create(), FootnotesExtension.create(),
            AutolinkExtension.create(), ANCHORS, new ContentNotes(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());
    private static final Parser TEXT = Parser.builder().extensions(ALL).build();
    private static final HtmlRenderer TEXT_HTML = HtmlRenderer.builder().extensions(ALL).build();
    private static final MarkdownRenderer TEXT_MARKDOWN = MarkdownRenderer.builder()
            .nodeRendererFactory(new PlainWords.Factory()).extensions(ALL).build();
    private static final Parser REMARK = Parser.builder().extensions(List.of(AutolinkExtension.create()))
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class)).build();
    private static final HtmlRenderer REMARK_HTML = HtmlRenderer.builder().extensions(
            List.of(AutolinkExtension.create())).softbreak("<br>\n").build();

    private Markdown() {}

    /// The owner's text, with tables, footnotes and content notes.
    public static String html(String text) {
        return TEXT_HTML.render(TEXT.parse(text));
    }

    /// What the owner's text is made of.
    public static Node read(String text) {
        return TEXT.parse(text);
    }

    /// The labels of the notes in the owner's text to which no mark leads.
    public static List<String> strayNotes(String text) {
        return StrayNotes.in(read(text));
    }

    /// Writes what [#read] reads. What merely looks like Markdown in its words is escaped.
    public static String write(Node text) {
        return TEXT_MARKDOWN.render(text);
    }

    /// A visitor's remark: paragraphs, emphasis, quotations, lists and links.
    public static String remark(String text) {
        return REMARK_HTML.render(REMARK.parse(text));
    }
}
