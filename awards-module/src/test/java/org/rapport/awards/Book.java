package org.rapport.awards;

import java.util.List;

import org.springframework.stereotype.Component;

/// What the ledger says, giver by giver.
@Component
class Book {
    private final Ledger ledger;
    private final OfferTable offers;

    Book(Ledger ledger, OfferTable offers) {
        this.ledger = ledger;
        this.offers = offers;
    }

    /// What waits for Elena.
    List<Offer> open() {
        return offersOf(ledger.open());
    }

    /// What she accepted.
    List<Offer> accepted() {
        return offersOf(ledger.kept());
    }

    /// What does not wait any more.
    List<Offer> closed() {
        return offersOf(ledger.all().stream().filter(award -> !(award instanceof Award.Open)).toList());
    }

    List<Offer> all() {
        return offers.all();
    }

    List<Offer> from(String host) {
        return offers.from(host);
    }

    private static List<Offer> offersOf(List<? extends Award> awards) {
        return awards.stream().flatMap(award -> award.offers().stream()).toList();
    }
}
