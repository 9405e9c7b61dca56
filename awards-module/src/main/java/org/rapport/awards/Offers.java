package org.rapport.awards;

import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.PlainText;
import org.rapport.awards.kinds.Kinds;

/// Takes down what is offered, wherever it was said. A giver is a [Blog].
@Component
class Offers {
    private static final int LONGEST_WORDS = 600;

    private final Ledger ledger;
    private final Kinds kinds;
    private final Corroboration corroboration;
    private final ApplicationEventPublisher events;

    Offers(Ledger ledger, Kinds kinds, Corroboration corroboration, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.kinds = kinds;
        this.corroboration = corroboration;
        this.events = events;
    }

    /// As many of somebody's words as are kept.
    static String words(String said) {
        return PlainText.shortened(said, LONGEST_WORDS);
    }

    /// Writes it down and says so. Empty if it was offered before, or its kind is gone meanwhile.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AwardId> write(NewOffer offer) {
        var award = kinds.hold(offer.kind()) ? ledger.write(offer) : Optional.<AwardId>empty();
        award.ifPresent(it -> events.publishEvent(new AwardOffered(it, offer.kind(), offer.at())));
        return award;
    }

    /// Writes down what the owner enters, and lets nearby linkbacks of the giver speak for it. Empty if that giver offered
    /// it before.
    @Transactional
    Optional<AwardId> enter(OfferForm form, Instant at, String owner) {
        var written = write(new NewOffer(form.kind(), form.host().orElse(null), form.giver(), form.address(), null, at,
                form.words(), null, false, owner));
        written.flatMap(ignored -> form.host()).ifPresent(giver -> corroboration.joinNearby(giver, at));
        return written;
    }
}
