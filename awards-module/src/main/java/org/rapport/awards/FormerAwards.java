package org.rapport.awards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;

/// Awards that an export tells of.
@Component
class FormerAwards {
    private final Ledger ledger;
    private final OfferTable offers;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;

    FormerAwards(Ledger ledger, OfferTable offers, CacheTags cache, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.offers = offers;
        this.cache = cache;
        this.events = events;
    }

    /// Takes in an award as `former` tells of it. False if it came in before, or this site knows of it from elsewhere.
    @Transactional
    boolean bring(String key, FormerAward former) {
        var isNew = ledger.bring(key, former);
        if (isNew) {
            cache.drop(Awards.TAG);
            offers.madeFrom(key).filter(ignored -> former.isOpen()).ifPresent(
                    offer -> events.publishEvent(new AwardOffered(offer.award(), offer.kind(), offer.at())));
        }
        return isNew;
    }
}
