package org.rapport.awards;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;

/// What the owner decides about one giver of several, or after she accepted.
@Component
class Givers {
    private final Ledger ledger;
    private final OfferTable offers;
    private final Journeys journeys;
    private final CacheTags cache;
    private final Clock clock;

    Givers(Ledger ledger, OfferTable offers, Journeys journeys, CacheTags cache, Clock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.journeys = journeys;
        this.cache = cache;
        this.clock = clock;
    }

    /// Leaves her out of what waits and others offer too, silently; once is enough. False if it does not wait, she never
    /// offered it, or nobody else does.
    @Transactional
    boolean omit(AwardId id, OfferId giver) {
        ledger.hold();
        var isOneOfSeveral = award(id, giver).filter(Award.Open.class::isInstance)
                .filter(award -> award.offers().size() > 1).isPresent();
        if (isOneOfSeveral) {
            offers.omit(giver, clock.instant());
            ledger.settle(id);
        }
        return isOneOfSeveral || isLeftOut(id, giver);
    }

    private boolean isLeftOut(AwardId id, OfferId giver) {
        return ledger.find(id).filter(Award.Open.class::isInstance).isPresent()
                && offers.find(giver).filter(offer -> offer.award().equals(id) && !offer.stands()).isPresent();
    }

    /// Lets readers know her no more, although her badge shows; in the draft that thanks for it, too, as long as that says
    /// what was proposed. False if no badge shows.
    @Transactional
    boolean conceal(AwardId id, OfferId giver) {
        ledger.hold();
        var isShown = award(id, giver).filter(Award.Kept.class::isInstance).isPresent();
        if (isShown) {
            offers.name(giver, false);
            journeys.renew(id);
            cache.drop(Awards.TAG);
        }
        return isShown;
    }

    private Optional<Award> award(AwardId id, OfferId giver) {
        return ledger.find(id).filter(award -> award.offers().stream().anyMatch(it -> it.id().equals(giver)));
    }
}
