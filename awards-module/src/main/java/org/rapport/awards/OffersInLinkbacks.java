package org.rapport.awards;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Origin;
import org.rapport.awards.kinds.Kind;
import org.rapport.comments.Linkback;
import org.rapport.comments.LinkbackReceived;
import org.rapport.comments.Linkbacks;

/// Recognises offers in pages that link here, and lets each linkback speak for what its giver offered.
@Component
class OffersInLinkbacks {
    private final Offers offers;
    private final Ledger ledger;
    private final Corroboration corroboration;
    private final Linkbacks linkbacks;

    OffersInLinkbacks(Offers offers, Ledger ledger, Corroboration corroboration, Linkbacks linkbacks) {
        this.offers = offers;
        this.ledger = ledger;
        this.corroboration = corroboration;
        this.linkbacks = linkbacks;
    }

    @ApplicationModuleListener(id = "awards.offers.linkback")
    void on(LinkbackReceived received) {
        ledger.hold();
        linkbacks.find(received.linkback()).ifPresent(linkback -> {
            var named = corroboration.named(linkback);
            named.ifPresent(kind -> keep(linkback, kind, received.origin() == Origin.IMPORTED));
            corroboration.join(linkback, named);
        });
    }

    private void keep(Linkback linkback, Kind kind, boolean recalled) {
        var words = Offers.words(linkback.excerpt().isEmpty() ? linkback.title() : linkback.excerpt());
        var blog = Blog.of(linkback.source()).orElse(linkback.host());
        offers.write(new NewOffer(kind.id(), blog, blog, "", linkback.article(), linkback.at(), words,
                null,
                recalled, null));
    }
}
