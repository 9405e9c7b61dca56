package org.rapport.content.prose;

import org.commonmark.node.CustomBlock;

/// A passage that is hard to read, folded behind a line that says so: `::: On losing a child`, the passage, `:::`. It
/// holds no other.
public final class ContentNote extends CustomBlock {
    private final String words;

    public ContentNote(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
