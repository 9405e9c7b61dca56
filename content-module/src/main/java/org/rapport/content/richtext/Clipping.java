package org.rapport.content.richtext;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Rich text as Markdown.
///
/// @param isBlock whether it wants lines of its own: more than words that go on in the middle of a sentence
public record Clipping(String markdown, boolean isBlock) {
    /// As much as a text may have.
    private static final int LONGEST = 500_000;

    boolean isTooLong() {
        return markdown.length() > LONGEST;
    }

    static boolean isBlock(Node text) {
        return text.getFirstChild() != text.getLastChild() || !(text.getFirstChild() instanceof Paragraph);
    }
}
