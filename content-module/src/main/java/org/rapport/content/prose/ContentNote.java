package org.rapport.content.prose;

import org.commonmark.node.CustomBlock;

/// A passage that is hard to read, folded behind a line that says so: `::: On losing a child`, the passage, `:::`.
final class ContentNote extends CustomBlock {
    private final String words;

    ContentNote(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
