package org.rapport.content.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

import org.rapport.content.sources.Mark;

/// Writes words so that Markdown reads them as words, and as few backslashes as that needs: whoever writes on should not
/// stumble over `Miller \& Duncan`.
record PlainWords(MarkdownNodeRendererContext context) implements NodeRenderer {
    private static final Pattern ANYWHERE = Pattern.compile(
            """
            [\\\\`*\\[\\]]|~(?=~)|(?<=~)~|<(?=[\\p{Alpha}/!?])|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])""");
    private static final Pattern IN_HEADING = Pattern.compile("#");
    private static final Pattern LINE_START = Pattern.compile("[-+#=~|>]|:(?=[:-])|\\[[^\\[\\]]*+\\]:");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\\\\\[([^\\[\\]]*?)\\\\\\](?!\\()");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?=[.)])");

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        var words = citing(ANYWHERE.matcher(((Text) node).getLiteral()).replaceAll("\\\\$0"));
        if (node.getParent() instanceof Heading) {
            words = IN_HEADING.matcher(words).replaceAll("\\\\$0");
        } else if (context.getWriter().isAtLineStart() || isFirstInNote(node)) {
            words = atLineStart(words);
        }
        context.getWriter().raw(node.getNext() instanceof Link && words.endsWith("!")
                ? words.substring(0, words.length() - 1) + "\\!"
                : words);
    }

    private static boolean isFirstInNote(Node words) {
        return words.getPrevious() == null && words.getParent().getPrevious() == null
                && words.getParent().getParent() instanceof FootnoteDefinition;
    }

    /// The mark of a source is meant.
    private static String citing(String escaped) {
        return IN_BRACKETS.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(
                Mark.read(found.group(1)).isPresent() ? "[" + found.group(1) + "]" : found.group()));
    }

    private static String atLineStart(String words) {
        if (LINE_START.matcher(words).lookingAt()) {
            return "\\" + words;
        }
        var number = NUMBER.matcher(words);
        return number.lookingAt() ? number.group() + "\\" + words.substring(number.end()) : words;
    }

    static final class Factory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new PlainWords(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
