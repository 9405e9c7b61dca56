package org.rapport.awards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Origin;
import org.rapport.api.PlainText;
import org.rapport.api.page.CacheTags;
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
/// first. A giver is a host; each listener locks the comment whose words it reads, then the giver, so that two who race see
/// each other's work.
@Component
class Offers {
    private static final Duration NEARBY = Duration.ofDays(30);
    private static final int LONGEST_WORDS = 600;
    /// No name of a host is longer (RFC 1035, section 2.3.4); what is longer names none.
    static final int LONGEST_HOST = 253;

    private final AwardTable awards;
    private final Recogniser recogniser;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(AwardTable awards, Recogniser recogniser, Comments comments, Linkbacks linkbacks, CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.awards = awards;
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
            awards.withdraw(comment.id(), clock.instant());
            return;
        }
        var offer = recogniser.offerIn(Markup.plain(comment.text()));
        if (offer.isEmpty() || !rephrase(comment, offer.get())) {
            awards.forget(comment.id());
            awards.detach(comment.id());
            offer.ifPresent(made -> keep(comment, made, false));
        }
    }

    /// What the owner left out is forgotten, whatever she decided about it: the words are those that are left.
    @ApplicationModuleListener(id = "awards.offers.redacted")
    void on(CommentRedacted redacted) {
        comments.lock(redacted.comment()).ifPresent(comment -> {
            hearOtherWords(comment);
            awards.reword(comment.id(), recogniser.offerIn(Markup.plain(comment.text())).map(Offers::words).orElse(""));
            cache.drop(Awards.TAG);
        });
    }

    private boolean rephrase(Comment comment, Recogniser.Offer offer) {
        var host = host(comment);
        host.ifPresent(this::lock);
        return awards.rephrase(comment.id(), offer.kind().id(), host.orElse(null), comment.author(), words(offer));
    }

    private static Optional<String> host(Comment comment) {
        return Host.of(comment.site()).filter(name -> name.length() <= LONGEST_HOST);
    }

    private static String words(Recogniser.Offer offer) {
        return PlainText.shortened(offer.words(), LONGEST_WORDS);
    }

    private void keep(Comment comment, Recogniser.Offer offer, boolean recalled) {
        var host = host(comment);
        host.ifPresent(this::lock);
        var kind = offer.kind().id();
        var words = words(offer);
        if (awards.offer(kind, host.orElse(null), comment.author(), comment.article(), comment.at(), words,
                comment.id(), recalled)) {
            awards.offeredIn(comment.id()).ifPresent(this::announce);
        } else {
            host.ifPresent(giver -> awards.offerAgain(kind, giver, comment.author(), comment.article(), comment.at(),
                    words, comment.id(), recalled));
        }
        host.ifPresent(giver -> joinNearby(giver, comment.at()));
    }

    /// Lets every linkback from `host` around `at` speak for what its giver, who is locked, offered.
    void joinNearby(String host, Instant at) {
        linkbacks.from(host, at.minus(NEARBY), at.plus(NEARBY)).forEach(this::join);
    }

    @ApplicationModuleListener(id = "awards.offers.linkback")
    void on(LinkbackReceived received) {
        lock(received.host());
        linkbacks.find(received.linkback()).ifPresent(linkback -> {
            recogniser.namedIn(linkback.title())
                    .ifPresent(kind -> keep(linkback, kind, received.origin() == Origin.IMPORTED));
            join(linkback);
        });
    }

    private void keep(Linkback linkback, Kind kind, boolean recalled) {
        if (awards.offer(kind.id(), linkback.host(), linkback.host(), linkback.article(), linkback.at(),
                PlainText.shortened(linkback.excerpt().isEmpty() ? linkback.title() : linkback.excerpt(),
                        LONGEST_WORDS),
                null, recalled)) {
            given(linkback, kind).ifPresent(this::announce);
        }
    }

    private Optional<Award> given(Linkback linkback, Kind kind) {
        return awards.from(linkback.host()).stream().filter(award -> award.kind().equals(kind.id())).findFirst();
    }

    /// Lets the linkback speak for every nearby offer from its host that no better one speaks for.
    private void join(Linkback linkback) {
        var named = recogniser.namedIn(linkback.title()).map(Kind::id);
        for (var award : awards.from(linkback.host())) {
            if (isNear(award.offeredAt(), linkback.at())
                    && awards.corroborate(award.id(), linkback.id(), named.equals(Optional.of(award.kind())))) {
                cache.drop(Awards.TAG);
                events.publishEvent(new AwardCorroborated(award.id(), clock.instant()));
            }
        }
    }

    /// What became of the comment last counts, in whatever order it is heard.
    @ApplicationModuleListener(id = "awards.offers.rejected")
    void on(CommentRejected rejected) {
        comments.lock(rejected.comment()).filter(comment -> !comment.stands())
                .ifPresent(comment -> awards.withdraw(comment.id(), clock.instant()));
    }

    /// An offer goes with the comment that made it. An award that was accepted stays, without the words.
    @ApplicationModuleListener(id = "awards.offers.withdrawn")
    void on(CommentWithdrawn withdrawn) {
        awards.withdraw(withdrawn.comment(), clock.instant());
        awards.reword(withdrawn.comment(), "");
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
            awards.restore(comment.id());
            if (awards.offeredIn(comment.id()).isEmpty()) {
                hear(comment, false);
            }
        });
    }

    private void lock(String host) {
        awards.keepGiver(host);
        awards.lockGiver(host);
    }

    private void announce(Award award) {
        events.publishEvent(new AwardOffered(award.id(), award.kind(), award.offeredAt()));
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(NEARBY) <= 0;
    }
}
