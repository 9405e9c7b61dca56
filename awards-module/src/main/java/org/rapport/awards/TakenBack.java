package org.rapport.awards;

import java.time.Clock;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTags;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentWithdrawn;

/// Forgets who takes her words back: an offer goes with the comment that made it, and an award that was accepted stays
/// without her words and her name, in the article that thanks for it too, as long as nobody else wrote in that.
@Component
class TakenBack {
    private final Ledger ledger;
    private final OfferTable offers;
    private final Journeys journeys;
    private final CacheTags cache;
    private final Clock clock;

    TakenBack(Ledger ledger, OfferTable offers, Journeys journeys, CacheTags cache, Clock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.journeys = journeys;
        this.cache = cache;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "awards.offers.withdrawn")
    void on(CommentWithdrawn withdrawn) {
        if (offers.madeIn(withdrawn.comment()).isPresent()) {
            ledger.hold();
            offers.madeIn(withdrawn.comment()).map(Offer::award).ifPresent(award -> forget(withdrawn.comment(), award));
        }
    }

    private void forget(CommentId comment, AwardId award) {
        offers.forgetGiver(comment, clock.instant());
        ledger.settle(award);
        journeys.renew(award);
        cache.drop(Awards.TAG);
    }
}
