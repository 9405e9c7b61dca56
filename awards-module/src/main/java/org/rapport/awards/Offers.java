package org.rapport.awards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.PlainText;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.kinds.Kind;
import org.rapport.awards.kinds.Kinds;
import org.rapport.awards.recognition.Recogniser;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.comments.CommentRedacted;
import org.rapport.comments.CommentRejected;
import org.rapport.comments.CommentReopened;
import org.rapport.comments.CommentRevised;
import org.rapport.comments.CommentWithdrawn;
import org.rapport.comments.Comments;
import org.rapport.comments.Host;
import org.rapport.comments.Linkback;
import org.rapport.comments.LinkbackReceived;
import org.rapport.comments.Linkbacks;
import org.rapport.content.Markup;

/// Recognises offers in what others say, and joins an offer with the linkback that speaks for it, whichever came
/// first. A giver is a host; each listener locks the comment whose words it reads, then the ledger.
@Component
class Offers {
    private static final Duration NEARBY = Duration.ofDays(30);
    private static final int LONGEST_WORDS = 600;
    /// No name of a host is longer (RFC 1035, section 2.3.4); what is longer names none.
    private static final int LONGEST_HOST = 253;

    private final Ledger ledger;
    private final OfferTable offers;
    private final Kinds kinds;
    private final Recogniser recogniser;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(Ledger ledger, OfferTable offers, Kinds kinds, Recogniser recogniser, Comments comments,
            Linkbacks linkbacks, CacheTags cache, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.kinds = kinds;
        this.recogniser = recogniser;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.cache = cache;
        this.events = events;
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
            offers.forget(comment);
            offers.detach(comment);
        });
    }

    private void withdraw(CommentId comment) {
        changing(comment, () -> offers.withdraw(comment, clock.instant()));
    }

    /// Changes what the comment offered, if it did, and lets the award be where that leaves it.
    private void changing(CommentId comment, Runnable change) {
        offers.madeIn(comment).ifPresent(offer -> {
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
            offers.reword(comment.id(), recogniser.offerIn(Markup.plain(comment.text())).map(Offers::words).orElse(""));
            cache.drop(Awards.TAG);
        });
    }

    private boolean rephrase(Comment comment, Recogniser.Offer offer) {
        var known = offers.madeIn(comment.id());
        known.ifPresent(ignored -> ledger.hold());
        var isRephrased = known.isPresent() && offers.rephrase(comment.id(), offer.kind().id(),
                giver(comment.site()).orElse(null), comment.author(), words(offer));
        known.filter(ignored -> isRephrased).ifPresent(it -> ledger.settle(it.award()));
        return isRephrased;
    }

    /// Who gives, by the address of a page of hers; nobody for what leads to no site.
    static Optional<String> giver(String address) {
        return Host.of(address).filter(host -> host.length() <= LONGEST_HOST);
    }

    private static String words(Recogniser.Offer offer) {
        return PlainText.shortened(offer.words(), LONGEST_WORDS);
    }

    private void keep(Comment comment, Recogniser.Offer offer, boolean recalled) {
        var host = giver(comment.site());
        var kind = offer.kind().id();
        var words = words(offer);
        var written = write(new NewOffer(kind, host.orElse(null), comment.author(), "", comment.article(), comment.at(),
                words, comment.id(), recalled, null));
        if (written.isEmpty()) {
            host.ifPresent(giver -> repeat(kind, giver, comment, words, recalled));
        }
        host.ifPresent(giver -> joinNearby(giver, comment.at()));
    }

    private void repeat(String kind, String giver, Comment comment, String words, boolean recalled) {
        offers.repeat(kind, giver, comment.author(), comment.article(), comment.at(), words, comment.id(), recalled);
        given(giver, kind).ifPresent(offer -> ledger.settle(offer.award()));
    }

    /// Lets every linkback from `host` around `at` speak for what its giver offered.
    void joinNearby(String host, Instant at) {
        linkbacks.from(host, at.minus(NEARBY), at.plus(NEARBY)).forEach(linkback -> join(linkback, named(linkback)));
    }

    @ApplicationModuleListener(id = "awards.offers.linkback")
    void on(LinkbackReceived received) {
        ledger.hold();
        linkbacks.find(received.linkback()).ifPresent(linkback -> {
            var named = named(linkback);
            named.ifPresent(kind -> keep(linkback, kind, received.origin() == Origin.IMPORTED));
            join(linkback, named);
        });
    }

    /// The award that a page hands on: by its title, or by the words around its link.
    private Optional<Kind> named(Linkback linkback) {
        return recogniser.namedIn(linkback.title())
                .or(() -> recogniser.offerIn(linkback.excerpt()).map(Recogniser.Offer::kind));
    }

    private void keep(Linkback linkback, Kind kind, boolean recalled) {
        var words = PlainText.shortened(linkback.excerpt().isEmpty() ? linkback.title() : linkback.excerpt(),
                LONGEST_WORDS);
        write(new NewOffer(kind.id(), linkback.host(), linkback.host(), "", linkback.article(), linkback.at(), words,
                null,
                recalled, null));
    }

    private Optional<Offer> given(String host, String kind) {
        return offers.from(host).stream().filter(offer -> offer.kind().equals(kind)).findFirst();
    }

    /// Lets the linkback speak for every nearby offer from its host that no better one speaks for.
    private void join(Linkback linkback, Optional<Kind> named) {
        for (var offer : offers.from(linkback.host())) {
            if (isNear(offer.at(), linkback.at())
                    && offers.corroborate(offer.id(), linkback.id(),
                            named.filter(kind -> kind.id().equals(offer.kind())).isPresent())) {
                cache.drop(Awards.TAG);
                events.publishEvent(new AwardCorroborated(offer.award(), clock.instant()));
            }
        }
    }

    /// Writes down what the owner enters, and lets nearby linkbacks of the giver speak for it. Empty if that giver offered
    /// it before.
    @Transactional
    Optional<AwardId> enter(OfferForm form, Instant at, String owner) {
        var written = write(new NewOffer(form.kind(), form.host().orElse(null), form.giver(), form.address(), null, at,
                form.words(), null, false, owner));
        written.flatMap(ignored -> form.host()).ifPresent(giver -> joinNearby(giver, at));
        return written;
    }

    /// What became of the comment last counts, in whatever order it is heard.
    @ApplicationModuleListener(id = "awards.offers.rejected")
    void on(CommentRejected rejected) {
        comments.lock(rejected.comment()).filter(comment -> !comment.stands())
                .ifPresent(comment -> withdraw(comment.id()));
    }

    /// An offer goes with the comment that made it. An award that was accepted stays, without the words.
    @ApplicationModuleListener(id = "awards.offers.withdrawn")
    void on(CommentWithdrawn withdrawn) {
        withdraw(withdrawn.comment());
        offers.reword(withdrawn.comment(), "");
        cache.drop(Awards.TAG);
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
            changing(comment.id(), () -> offers.restore(comment.id()));
            if (offers.madeIn(comment.id()).isEmpty()) {
                hear(comment, false);
            }
        });
    }

    /// Writes it down and says so. Empty if it was offered before, or its kind is gone meanwhile.
    private Optional<AwardId> write(NewOffer offer) {
        var award = kinds.hold(offer.kind()) ? ledger.write(offer) : Optional.<AwardId>empty();
        award.ifPresent(it -> events.publishEvent(new AwardOffered(it, offer.kind(), offer.at())));
        return award;
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(NEARBY) <= 0;
    }
}
