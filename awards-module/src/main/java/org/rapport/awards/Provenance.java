package org.rapport.awards;

import java.util.List;
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
/// @param linkback of a post of the giver's site, or null; see [#witness]
/// @param linked the article that the post links to, or null
/// @param credential that was handed in as signed by its giver, or null
/// @param others who sign with the same site
record Provenance(Offer offer, @Nullable Article article, @Nullable Comment comment, @Nullable Linkback linkback,
        @Nullable Article linked, @Nullable Signed credential, List<Signer> others) {
    /// The post, if it hands on this very award: any other of that site may link here for reasons of its own.
    Optional<Linkback> witness() {
        return Optional.ofNullable(linkback).filter(ignored -> offer.titled());
    }

    /// What a credential says that the giver signed for this award, and that counts.
    Optional<Claim> claim() {
        return Optional.ofNullable(credential).flatMap(Signed::proof);
    }

    /// What readers call the giver: where they find others who sign with the same site, by that.
    String giver(Messages messages) {
        if (offer.isDiscreet()) {
            return messages.say("awards.giver.discreet");
        }
        return offer.host() != null && isBeside() ? offer.host() : offer.giverName(messages);
    }

    /// Whether readers who may know the giver find the site instead of a name.
    boolean isKnownBySite() {
        return !offer.isDiscreet() && isBeside();
    }

    private boolean isBeside() {
        return others.stream().anyMatch(Signer::beside);
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
        if (isLinkShown() && linkback != null) {
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

    /// Whether others sign with the giver's site.
    boolean isContested() {
        return !others.isEmpty();
    }

    /// How they call themselves.
    String others(Messages messages) {
        return Exhibit.together(others.stream().map(other -> other.name(messages)), messages);
    }

    /// Whether this site saw a post of the giver's itself that hands on this award.
    boolean isVerified() {
        return witness().filter(post -> post.verifiedAt() != null).isPresent();
    }

    /// Whether nothing that this site saw itself says that the giver is a blogger: it could be a client.
    boolean isUncertain() {
        return !isVerified() || isContested();
    }

    /// Whether readers see what the linkback's page says: once the owner has seen that, or brought it along.
    boolean isLinkShown() {
        return !offer.isDiscreet() && witness().filter(post -> post.state() == Linkback.State.SHOWN).isPresent();
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
                + (linkback == null ? "" : linkback.seen()) + ":" + others.size();
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
        return title(article, messages);
    }

    /// What readers call the article that the post links to.
    String linkedName(Messages messages) {
        return title(linked, messages);
    }

    private static String title(@Nullable Article article, Messages messages) {
        return article != null && article.isPublic() ? article.title() : messages.say("awards.article.withdrawn");
    }

    boolean isArticleShown() {
        return !offer.isDiscreet() && article != null && article.isPublic();
    }
}
