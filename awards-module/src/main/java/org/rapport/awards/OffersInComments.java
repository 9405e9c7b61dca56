package org.rapport.awards;

import java.time.Clock;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.recognition.Recogniser;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.comments.CommentRedacted;
import org.rapport.comments.CommentRejected;
import org.rapport.comments.CommentReopened;
import org.rapport.comments.CommentRevised;
import org.rapport.comments.Comments;
import org.rapport.content.Markup;

/// Recognises offers in comments, and follows what becomes of their words. Each listener locks the comment that it reads,
/// then the ledger.
@Component
class OffersInComments {
    private final Offers offers;
    private final Ledger ledger;
    private final OfferTable table;
    private final Recogniser recogniser;
    private final Corroboration corroboration;
    private final Comments comments;
    private final CacheTags cache;
    private final Clock clock;

    OffersInComments(Offers offers, Ledger ledger, OfferTable table, Recogniser recogniser,
            Corroboration corroboration, Comments comments, CacheTags cache, Clock clock) {
        this.offers = offers;
        this.ledger = ledger;
        this.table = table;
        this.recogniser = recogniser;
        this.corroboration = corroboration;
        this.comments = comments;
        this.cache = cache;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "awards.offers.comment")
    void on(CommentReceived received) {
        comments.lock(received.comment()).ifPresent(comment -> hear(comment, received.origin() == Origin.IMPORTED));
    }

    private void hear(Comment comment, boolean recalled) {
        if (!comment.byOwner() && comment.stands()) {
            recogniser.offerIn(Markup.plain(comment.text())).ifPresent(offer -> keep(comment, offer, recalled));
        }
    }

    /// A comment that reads otherwise offers what it says now. What the owner decided about stays as she read it.
    @ApplicationModuleListener(id = "awards.offers.revised")
    void on(CommentRevised revised) {
        comments.lock(revised.comment()).ifPresent(this::hearOtherWords);
    }

    private void hearOtherWords(Comment comment) {
        if (!comment.stands()) {
            withdraw(comment.id());
            return;
        }
        var offer = recogniser.offerIn(Markup.plain(comment.text()));
        if (offer.isEmpty() || !rephrase(comment, offer.get())) {
            forget(comment.id());
            offer.ifPresent(made -> keep(comment, made, false));
        }
    }

    /// A comment makes its offer no more; a linkback that makes it too goes on making it.
    private void forget(CommentId comment) {
        changing(comment, () -> {
            table.forget(comment);
            table.detach(comment);
        });
    }

    private void withdraw(CommentId comment) {
        changing(comment, () -> table.withdraw(comment, clock.instant()));
    }

    /// Changes what the comment offered, if it did, and lets the award be where that leaves it.
    private void changing(CommentId comment, Runnable change) {
        table.madeIn(comment).ifPresent(offer -> {
            ledger.hold();
            change.run();
            ledger.settle(offer.award());
        });
    }

    /// What the owner left out is forgotten, whatever she decided about it: the words are those that are left.
    @ApplicationModuleListener(id = "awards.offers.redacted")
    void on(CommentRedacted redacted) {
        comments.lock(redacted.comment()).ifPresent(comment -> {
            hearOtherWords(comment);
            table.reword(comment.id(),
                    recogniser.offerIn(Markup.plain(comment.text())).map(OffersInComments::words).orElse(""));
            cache.drop(Awards.TAG);
        });
    }

    private boolean rephrase(Comment comment, Recogniser.Offer offer) {
        var known = table.madeIn(comment.id());
        known.ifPresent(ignored -> ledger.hold());
        var isRephrased = known.isPresent() && table.rephrase(comment.id(), offer.kind().id(),
                Blog.of(comment.site()).orElse(null), comment.author(), words(offer));
        known.filter(ignored -> isRephrased).ifPresent(it -> ledger.settle(it.award()));
        return isRephrased;
    }

    private void keep(Comment comment, Recogniser.Offer offer, boolean recalled) {
        var host = Blog.of(comment.site());
        var kind = offer.kind().id();
        var words = words(offer);
        var written = offers
                .write(new NewOffer(kind, host.orElse(null), comment.author(), "", comment.article(), comment.at(),
                        words, comment.id(), recalled, null));
        if (written.isEmpty()) {
            host.ifPresent(giver -> repeat(kind, giver, comment, words, recalled));
        }
        host.ifPresent(giver -> corroboration.joinNearby(giver, comment.at()));
    }

    private void repeat(String kind, String giver, Comment comment, String words, boolean recalled) {
        table.alike(kind, giver, comment.author(), true).ifPresent(offer -> {
            table.repeat(offer, comment.author(), comment.article(), comment.at(), words, comment.id(), recalled);
            table.find(offer).map(Offer::award).ifPresent(ledger::settle);
        });
    }

    /// What became of the comment last counts, in whatever order it is heard.
    @ApplicationModuleListener(id = "awards.offers.rejected")
    void on(CommentRejected rejected) {
        comments.lock(rejected.comment()).filter(comment -> !comment.stands())
                .ifPresent(comment -> withdraw(comment.id()));
    }

    /// Nobody listened to what a check had taken for spam.
    @ApplicationModuleListener(id = "awards.offers.approved")
    void on(CommentApproved approved) {
        hearAgain(approved.comment());
    }

    @ApplicationModuleListener(id = "awards.offers.reopened")
    void on(CommentReopened reopened) {
        hearAgain(reopened.comment());
    }

    private void hearAgain(CommentId id) {
        comments.lock(id).filter(Comment::stands).ifPresent(comment -> {
            changing(comment.id(), () -> table.restore(comment.id()));
            if (table.madeIn(comment.id()).isEmpty()) {
                hear(comment, false);
            }
        });
    }

    private static String words(Recogniser.Offer offer) {
        return Offers.words(offer.words());
    }
}
