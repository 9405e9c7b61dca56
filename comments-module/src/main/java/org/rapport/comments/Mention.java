package org.rapport.comments;

import org.rapport.api.PlainText;
import org.rapport.comments.Linkback.Kind;

/// How a page elsewhere speaks of an article: its title and the words around its link, cleaned and cut to length.
record Mention(Kind kind, String title, String excerpt, Byline byline) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_EXCERPT = 500;

    Mention {
        title = PlainText.shortened(PlainText.line(title), LONGEST_TITLE);
        excerpt = PlainText.shortened(PlainText.line(excerpt), LONGEST_EXCERPT);
    }

    /// How the page at `address` speaks, of whose author nothing is known. Where its title says nothing, the address stands
    /// for it.
    static Mention of(String address, String title, String excerpt) {
        return of(Kind.MENTION, address, title, excerpt, Byline.NOBODY);
    }

    /// What was kept of it.
    static Mention of(Linkback it) {
        return new Mention(it.kind(), it.title(), it.excerpt(), new Byline(it.author(), it.authorUrl()));
    }

    /// Whether the words are those that were kept.
    boolean isSaidBy(Linkback it) {
        return kind == it.kind() && title.equals(it.title()) && excerpt.equals(it.excerpt());
    }

    static Mention of(Kind kind, String address, String title, String excerpt, Byline byline) {
        return new Mention(kind, PlainText.line(title).isEmpty() ? address : title, excerpt, byline);
    }
}
