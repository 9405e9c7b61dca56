package org.rapport.comments;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.rapport.content.Article;

/// What a writer sees behind her private link.
///
/// @param own what she said, the last first
/// @param form to say more under the last of it that appears; null if nothing does
/// @param others articles under which she may say something as well
/// @param letters whether she hears of answers by mail
record PrivatePage(Writer writer, List<Own> own, @Nullable CommentForm form, List<Article> others, Letters letters) {
    /// Whether a writer hears of answers by mail.
    enum Letters {
        /// There are no letters on this site.
        NONE, OFF,
        /// She has to say yes at the address that she gave.
        ASKED, CONFIRMED;

        /// Message key.
        String say() {
            return "comments.mail.letters." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something that she said.
    ///
    /// @param told where it stands, as its writer is told
    /// @param answered the comment that hers answers, as long as that appears; else null
    /// @param isConfidential whether it is for the owner's eyes only
    /// @param answers what the owner answered to that
    /// @param care what she is told because she may be in danger, in light Markdown; else empty
    /// @param notes what checks tell her, as long as her words wait
    /// @param minutes for how many more she may change it; 0 if it is too late
    record Own(Comment comment, Comment.State told, Article article, @Nullable Comment answered,
            boolean isConfidential, List<Comment> answers, String care, List<String> notes, long minutes) {
        /// What she is told, in the keys of messages.
        String word() {
            if (isInDanger()) {
                return "danger";
            }
            return (isConfidential && told == Comment.State.HELD ? "confidential" : told.name())
                    .toLowerCase(Locale.ROOT);
        }

        /// Whether she may be, and waits.
        private boolean isInDanger() {
            return !care.isEmpty() && told == Comment.State.HELD;
        }

        /// Its first words, to tell it from the others.
        String gist() {
            return comment.gist(60);
        }
    }

    String address() {
        return writer.address();
    }

    boolean isOpen() {
        return form != null && !form.isClosed();
    }

    /// Whether words that come from here appear at once.
    boolean isKnown() {
        return form != null && form.prospect() == Prospect.SHOWN;
    }

    /// Whether nothing is left of what she said.
    boolean isWithdrawn() {
        return own.stream().map(Own::comment).allMatch(Comment::isWithdrawn);
    }

    /// Whether there is more than one thing to take back.
    boolean isPlural() {
        return own.stream().map(Own::comment).filter(comment -> !comment.isWithdrawn()).count() > 1;
    }
}
