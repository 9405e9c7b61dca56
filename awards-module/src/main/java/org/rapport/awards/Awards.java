package org.rapport.awards;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.kinds.Kinds;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.comments.Linkbacks;

/// The owner's decisions about awards.
@Component
class Awards {
    /// Carried by every page that shows badges, or would if there were any.
    static final CacheTag TAG = Kinds.TAG;
    /// For so long she is not asked again about what she put off.
    static final Duration LATER = Duration.ofDays(30);

    private static final int LONGEST_ANSWER = 2000;

    private final Ledger ledger;
    private final OfferTable offers;
    private final Exhibits exhibits;
    private final Journeys journeys;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final Site site;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Awards(Ledger ledger, OfferTable offers, Exhibits exhibits, Journeys journeys, Comments comments,
            Linkbacks linkbacks, Site site,
            CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.exhibits = exhibits;
        this.journeys = journeys;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.site = site;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /// Accepts what waits as she read it: the badge shows, and what the givers whom readers may know said of it appears.
    ///
    /// @param seen see [Exhibit#seen]
    /// @param named whether readers may know a giver. Of one who could be a client she has to say it; others are named
    ///     unless she says otherwise
    @Transactional
    Acceptance accept(AwardId id, String seen, Map<OfferId, Boolean> named, String owner) {
        lockComments(id);
        ledger.hold();
        var award = ledger.find(id);
        if (award.isEmpty()) {
            return new Acceptance.Unknown();
        }
        if (!(award.get() instanceof Award.Open open)) {
            return new Acceptance.Decided();
        }
        var exhibit = exhibits.of(open);
        if (!exhibit.seen().equals(seen)) {
            return new Acceptance.Changed();
        }
        if (exhibit.uncertain().stream().anyMatch(giver -> !named.containsKey(giver.offer().id()))) {
            return new Acceptance.Unsaid();
        }
        exhibit.givers().forEach(giver -> admit(giver, named.getOrDefault(giver.offer().id(), true), owner));
        return new Acceptance.Done(hang(open, new Decision(clock.instant(), owner)));
    }

    /// In the order that everybody keeps to: first the comments, then the ledger.
    private void lockComments(AwardId id) {
        ledger.find(id).stream().flatMap(award -> award.offers().stream()).map(Offer::comment).filter(Objects::nonNull)
                .sorted(Comparator.comparing(CommentId::value)).forEach(comments::lock);
    }

    /// Lets appear what a giver said whom readers may know.
    private void admit(Provenance giver, boolean isNamed, String owner) {
        offers.name(giver.offer().id(), isNamed);
        if (isNamed) {
            Optional.ofNullable(giver.comment())
                    .ifPresent(comment -> comments.approve(comment.id(), comment.version(), owner));
            giver.witness()
                    .ifPresent(linkback -> linkbacks.approve(linkback.id(), linkback.seen(), owner));
        }
    }

    /// Hangs the badge, or adds its givers to the latest of its kind, if that is not thanked for yet.
    private AwardId hang(Award.Open open, Decision decision) {
        var begun = ledger.kept().stream().filter(award -> award.kind().equals(open.kind())).findFirst()
                .filter(Award.Accepted.class::isInstance);
        var id = begun.map(award -> ledger.join(open.id(), award.id())).orElse(open.id());
        if (id.equals(open.id())) {
            keep(open.accept(decision, ThankYou.key(id)));
        }
        cache.drop(TAG);
        journeys.begin(id);
        events.publishEvent(new AwardAccepted(id, open.kind(), decision.at()));
        return id;
    }

    /// Her thanks may be public already, if she had taken the badge down and thought again.
    private void keep(Award.Accepted accepted) {
        ledger.keep(accepted);
        ledger.find(accepted.id()).map(exhibits::of).filter(Exhibit::isThanked)
                .ifPresent(ignored -> ledger.keep(accepted.passOn(accepted.since())));
    }

    /// Declines what waits, or takes a badge down. What was said about it stays as it is.
    ///
    /// @param seen see [Exhibit#seen]; what is answered has to be as she read it, and whatever she declines has to stand
    ///     where it stood
    /// @param words for those who offered it in a comment, as its owner's answer; empty to say nothing
    @Transactional
    Declination decline(AwardId id, String seen, String words, String owner) {
        lockComments(id);
        ledger.hold();
        var decision = new Decision(clock.instant(), owner);
        return ledger.find(id).<Declination>map(award -> switch (award) {
            case Award.Open open -> decline(open, open.decline(decision), seen, words, owner);
            case Award.Kept kept -> decline(kept, kept.decline(decision), seen, words, owner);
            default -> new Declination.Decided();
        }).orElseGet(Declination.Unknown::new);
    }

    private Declination decline(Award award, Award.Declined declined, String seen, String words, String owner) {
        if (words.length() > LONGEST_ANSWER) {
            return new Declination.Unsaid("awards.decline.long");
        }
        var exhibit = exhibits.of(award);
        if (words.isEmpty() ? !exhibit.isWhereItWas(seen) : !exhibit.seen().equals(seen)) {
            return new Declination.Unsaid("awards.desk.changed");
        }
        if (!words.isEmpty()) {
            exhibit.answerable().forEach(
                    comment -> comments.answer(comment.id(), comment.version(), words, site.practice().author(),
                            owner));
        }
        ledger.keep(declined);
        cache.drop(TAG);
        events.publishEvent(new AwardDeclined(award.id(), declined.since()));
        return new Declination.Done(declined.wasKept());
    }

    /// Puts off what waits.
    @Transactional
    Optional<Award> putOff(AwardId id, String owner) {
        ledger.hold();
        var now = clock.instant();
        return ledger.find(id).map(award -> award instanceof Award.Open open
                ? kept(open.putOff(new Decision(now, owner), now.plus(LATER)))
                : award);
    }

    /// Thinks again about what she declined: it waits as before, with what is offered of its kind meanwhile.
    @Transactional
    Optional<Award> reconsider(AwardId id) {
        ledger.hold();
        return ledger.find(id).map(award -> award instanceof Award.Declined declined ? reconsidered(declined) : award);
    }

    private Award reconsidered(Award.Declined declined) {
        var other = ledger.open().stream().filter(open -> open.kind().equals(declined.kind())).findFirst();
        var id = other.map(open -> ledger.join(declined.id(), open.id())).orElse(declined.id());
        return id.equals(declined.id())
                ? kept(declined.reconsider(clock.instant()))
                : ledger.find(id).orElseThrow();
    }

    private Award kept(Award award) {
        ledger.keep(award);
        return award;
    }

    /// What waits for her now: what is offered, and what she put off long enough ago.
    @Transactional(readOnly = true)
    List<Award.Open> waiting() {
        return ledger.open().stream()
                .filter(award -> !(award instanceof Award.Later later) || !later.until().isAfter(clock.instant()))
                .toList();
    }
}
