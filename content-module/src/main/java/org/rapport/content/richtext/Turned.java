package org.rapport.content.richtext;

import java.util.List;

import org.jsoup.nodes.Document;

/// An article's text, on its way from HTML to Markdown.
public final class Turned {
    private final Document text;
    private final Notes notes;
    private final List<Lost> lost;

    Turned(Document text, Notes notes, List<Lost> lost) {
        this.text = text;
        this.notes = notes;
        this.lost = lost;
    }

    public String markdown() {
        return RichText.clipping(text, Addresses.HERE, notes).markdown();
    }

    /// What Markdown cannot say of it, each thing once.
    public List<Lost> lost() {
        return lost;
    }
}
