package org.rapport.comments;

import org.jspecify.annotations.Nullable;

import org.rapport.content.Article;

/// What the writer of a comment sees behind her private link.
///
/// @param answered the comment that hers answers, as long as that appears; else null
/// @param form to say more, as long as the comment appears; else null
/// @param address of this page, which nobody else has
record PrivatePage(Comment comment, @Nullable Comment answered, Article article, @Nullable CommentForm form,
        String address) {
    boolean isOpen() {
        return form != null && !form.isClosed();
    }

    /// Whether words that come from here appear at once.
    boolean isKnown() {
        return form != null && form.prospect() == Prospect.SHOWN;
    }
}
