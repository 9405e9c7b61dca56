package org.rapport.awards;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.comments.Comment;
import org.rapport.comments.Host;
import org.rapport.comments.Linkback;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;

/// An award with everything that speaks for it.
///
/// @param article that it was given for
/// @param comment it was offered in, or null
/// @param linkback that speaks for it, or null
/// @param thanks the article that thanks for it, perhaps a draft, or null
record Provenance(Award award, Kind kind, Article article, @Nullable Comment comment, @Nullable Linkback linkback,
        @Nullable Article thanks) {
    /// Where the giver writes, as far as it is known.
    String giverAddress() {
        if (isCommentShown() && comment != null && Host.of(comment.site()).equals(Optional.ofNullable(award.host()))
                && !comment.site().isEmpty()) {
            return comment.site();
        }
        if (linkback != null && isLinkShown()) {
            return linkback.source();
        }
        return award.host() == null ? "" : "https://" + award.host() + "/";
    }

    /// The articles whose conversations say something of it.
    Stream<ArticleId> articles() {
        return linkback == null ? Stream.of(article.id()) : Stream.of(article.id(), linkback.article());
    }

    boolean isVerified() {
        return linkback != null && linkback.verifiedAt() != null;
    }

    /// Whether readers see what the linkback's page says: once the owner has seen that, or brought it along.
    boolean isLinkShown() {
        return linkback != null && linkback.state() == Linkback.State.SHOWN;
    }

    boolean isCommentHeld() {
        return comment != null && comment.state() == Comment.State.HELD;
    }

    boolean isCommentShown() {
        return article.isPublic() && comment != null && comment.state() == Comment.State.APPROVED;
    }

    /// Whether readers see the giver's words: unless the comment that said them was set aside, taken back or deleted.
    boolean isQuoted() {
        return award.comment() == null || comment != null && comment.stands();
    }

    /// The version of the comment that the owner reads; 0 without one.
    int version() {
        return comment == null ? 0 : comment.version();
    }

    /// Where the offer was made: at its comment once that appeared, else at the article.
    String place() {
        return comment != null && isCommentShown() ? comment.path() : article.path();
    }

    /// What readers call the article: by its title as long as they can read it.
    String articleName(Messages messages) {
        return article.isPublic() ? article.title() : messages.say("awards.article.withdrawn");
    }

    boolean isThanked() {
        return thanks != null && thanks.isPublic();
    }
}
