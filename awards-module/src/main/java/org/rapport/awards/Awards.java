package org.rapport.awards;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comments;
import org.rapport.comments.Linkbacks;

/// The owner's decisions about awards.
@Component
class Awards {
    /// Carried by every page that shows badges, or would if there were any.
    static final CacheTag TAG = CacheTag.of("awards");

    private final AwardTable awards;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final ThankYou thankYou;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Awards(AwardTable awards, Comments comments, Linkbacks linkbacks, ThankYou thankYou, CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.awards = awards;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.thankYou = thankYou;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /// Takes in an award as `former` tells of it, in the place of what was only recognised in the same import. False if
    /// it came in before, or this site knows of it from elsewhere.
    @Transactional
    boolean bring(String key, FormerAward former) {
        if (former.host() != null) {
            awards.keepGiver(former.host());
            awards.lockGiver(former.host());
        }
        var isNew = keep(key, former)
                || awards.forgetRecalled(former.kind(), former.host(), former.comment()) > 0 && keep(key, former);
        if (isNew) {
            cache.drop(TAG);
            awards.madeFrom(key).filter(Award::isOpen).ifPresent(award -> events
                    .publishEvent(new AwardOffered(award.id(), award.kind(), award.offeredAt())));
        }
        return isNew;
    }

    private boolean keep(String key, FormerAward it) {
        return awards.bring(it.kind(), it.host(), it.giver(), it.article(), it.offeredAt(), it.words(), it.comment(),
                it.linkback(), it.named(), it.acceptedAt(), it.declinedAt(), it.withdrawnAt(), it.decidedBy(),
                it.thanks(), key);
    }

    /// Accepts what is open: the badge shows, the comment that offered it and the linkback that speaks for it appear, a
    /// thank-you is drafted. Nothing happens if that comment was changed since the `version` that the owner read; the
    /// linkback waits on if its page says something else than what she read as `seen`.
    @Transactional
    Optional<Award> accept(AwardId id, int version, String seen, String owner) {
        var offeredIn = awards.find(id).map(Award::comment).flatMap(comments::lock);
        var isRead = offeredIn.filter(comment -> comment.version() != version).isEmpty();
        if (isRead && awards.accept(id, clock.instant(), owner)) {
            var award = awards.find(id).orElseThrow();
            offeredIn.ifPresent(comment -> comments.approve(comment.id(), comment.version(), owner));
            Optional.ofNullable(award.linkback()).ifPresent(linkback -> linkbacks.approve(linkback, seen, owner));
            cache.drop(TAG);
            events.publishEvent(new AwardAccepted(id, award.kind(), clock.instant()));
            events.publishEvent(thankYou.draft(award));
        }
        return awards.find(id);
    }

    /// Declines what is open. What was said about it stays as it is.
    @Transactional
    Optional<Award> decline(AwardId id, String owner) {
        if (awards.decline(id, clock.instant(), owner)) {
            events.publishEvent(new AwardDeclined(id, clock.instant()));
        }
        return awards.find(id);
    }
}
