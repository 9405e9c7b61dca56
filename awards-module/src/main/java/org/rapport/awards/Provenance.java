package org.rapport.awards;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.awards.credentials.received.Claim;
import org.rapport.comments.Comment;
import org.rapport.comments.Linkback;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;

/// What speaks for one giver's offer.
///
/// @param article that it was given for, or null where nobody told
/// @param comment it was offered in, or null
/// @param linkback that speaks for it, or null
/// @param credential that was handed in as signed by its giver, or null
/// @param rival what another person said who signs with the same site, or null
record Provenance(Offer offer, @Nullable Article article, @Nullable Comment comment, @Nullable Linkback linkback,
        @Nullable Signed credential, @Nullable Comment rival) {
    /// What a credential says that the giver signed for this award, and that counts.
    Optional<Claim> claim() {
        return Optional.ofNullable(credential).flatMap(Signed::proof);
    }

    /// What readers call the giver.
    String giver(Messages messages) {
        return offer.isDiscreet() ? messages.say("awards.giver.discreet") : offer.publicName(messages);
    }

    /// Where the giver writes, as far as it is known and may be told.
    String giverAddress() {
        if (offer.isDiscreet()) {
            return "";
        }
        if (isCommentShown() && comment != null && Blog.of(comment.site()).equals(Optional.ofNullable(offer.host()))
                && !comment.site().isEmpty()) {
            return comment.site();
        }
        if (linkback != null && isLinkShown()) {
            return linkback.source();
        }
        if (!offer.address().isEmpty()) {
            return offer.address();
        }
        return offer.host() == null ? "" : "https://" + offer.host() + "/";
    }

    /// The articles whose conversations say something of it.
    Stream<ArticleId> articles() {
        return Stream.concat(Stream.ofNullable(article).map(Article::id),
                Stream.ofNullable(linkback).map(Linkback::article));
    }

    /// Whether two sign with the giver's site.
    boolean isContested() {
        return offer.rival() != null;
    }

    /// How the other of them calls herself, perhaps not at all.
    String rivalName() {
        return rival == null ? "" : rival.author();
    }

    boolean isVerified() {
        return linkback != null && linkback.verifiedAt() != null;
    }

    /// Whether nothing that this site saw itself says that the giver is a blogger: it could be a client.
    boolean isUncertain() {
        return !isVerified() || isContested();
    }

    /// Whether readers see what the linkback's page says: once the owner has seen that, or brought it along.
    boolean isLinkShown() {
        return !offer.isDiscreet() && linkback != null && linkback.state() == Linkback.State.SHOWN;
    }

    /// What the owner finds chosen when she is asked whether readers may know the giver.
    boolean isNamedAtFirst() {
        return offer.named() == null ? !isUncertain() : offer.named();
    }

    /// Whether an answer under the comment may let it appear.
    boolean isAnswerable() {
        return !offer.isDiscreet() && comment != null && comment.stands();
    }

    boolean isCommentHeld() {
        return comment != null && comment.state() == Comment.State.HELD;
    }

    boolean isCommentShown() {
        return !offer.isDiscreet() && article != null && article.isPublic() && comment != null
                && comment.state() == Comment.State.APPROVED;
    }

    /// Whether readers see the giver's words: unless she stays unknown, or the comment that said them was set aside, taken
    /// back or deleted.
    boolean isQuoted() {
        return !offer.isDiscreet() && !offer.words().isEmpty()
                && (offer.comment() == null || comment != null && comment.stands());
    }

    /// Names all that the owner reads of it: something else once any of it changed.
    String seen() {
        return offer.id().value() + ":" + (comment == null ? 0 : comment.version()) + ":"
                + (linkback == null ? "" : linkback.seen());
    }

    /// Where the offer was made: at its comment once that appeared, else at the article; nowhere if nobody told.
    String place() {
        if (comment != null && isCommentShown()) {
            return comment.path();
        }
        return article == null ? "" : article.path();
    }

    /// What readers call the article: by its title as long as they can read it. Among its comments they could find one who
    /// stays unknown.
    String articleName(Messages messages) {
        if (article == null || offer.isDiscreet()) {
            return messages.say("awards.article.blog");
        }
        return article.isPublic() ? article.title() : messages.say("awards.article.withdrawn");
    }

    boolean isArticleShown() {
        return !offer.isDiscreet() && article != null && article.isPublic();
    }
}
