package org.rapport.awards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.kinds.Kinds;

/// Awards that an export tells of.
@Component
class FormerAwards {
    private final Kinds kinds;
    private final Ledger ledger;
    private final OfferTable offers;
    private final JourneyMeta journeys;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;

    FormerAwards(Kinds kinds, Ledger ledger, OfferTable offers, JourneyMeta journeys, CacheTags cache,
            ApplicationEventPublisher events) {
        this.kinds = kinds;
        this.ledger = ledger;
        this.offers = offers;
        this.journeys = journeys;
        this.cache = cache;
        this.events = events;
    }

    /// Takes in an award as `item`, read as `former`, tells of it. False if it came in before, or this site knows of it from
    /// elsewhere.
    @Transactional
    boolean bring(ImportItem item, FormerAward former) {
        var isNew = kinds.hold(former.kind()) && ledger.bring(item.key(), former);
        if (isNew) {
            cache.drop(Awards.TAG);
            offers.madeFrom(item.key()).ifPresent(offer -> tell(item, former, offer));
        }
        return isNew;
    }

    private void tell(ImportItem item, FormerAward former, Offer offer) {
        if (former.isOpen()) {
            events.publishEvent(new AwardOffered(offer.award(), offer.kind(), offer.at()));
        } else {
            journeys.read(item, offer.award());
        }
    }
}
