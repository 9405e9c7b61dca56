package org.rapport.content.prose;

import org.commonmark.node.CustomBlock;

/// A passage that is hard to read, folded behind a line that says so: `::: On losing a child`, the passage, `:::`.
/// Without words it is folded all the same.
public final class ContentNote extends CustomBlock {
    private final String words;
    private boolean open = true;

    public ContentNote(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether its end is yet to come, while it is read.
    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }
}
