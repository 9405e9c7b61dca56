package org.rapport.content.prose;

import java.util.Map;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// Lets Markdown have [ContentNote]s, which HTML shows as `details`: folded without any script, in feeds too.
final class ContentNotes
        implements
            Parser.ParserExtension,
            HtmlRenderer.HtmlRendererExtension,
            MarkdownRenderer.MarkdownRendererExtension {
    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new ContentNoteParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(Details::new);
    }

    @Override
    public void extend(MarkdownRenderer.Builder markdown) {
        markdown.nodeRendererFactory(new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return new Lines(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        });
    }

    private record Details(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ContentNote.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.line();
            html.tag("details", Map.of("class", Sanitiser.CONTENT_NOTE));
            html.tag("summary");
            html.text(((ContentNote) node).words());
            html.tag("/summary");
            html.line();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/details");
            html.line();
        }
    }

    private record Lines(MarkdownNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ContentNote.class);
        }

        @Override
        public void render(Node node) {
            var markdown = context.getWriter();
            markdown.raw("::: " + ((ContentNote) node).words());
            markdown.block();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            markdown.raw(":::");
            markdown.block();
        }
    }
}
