package org.rapport.awards;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Fetch;
import org.rapport.api.WebAddress;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.credentials.received.Reading;
import org.rapport.awards.credentials.received.ReceivedCredentials;
import org.rapport.awards.kinds.Kinds;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Offers that their givers signed (Open Badges 3.0).
@Component
class SignedOffers {
    private final OfferTable offers;
    private final ReceivedCredentials credentials;
    private final Kinds kinds;
    private final Fetch fetch;
    private final CacheTags cache;

    SignedOffers(OfferTable offers, ReceivedCredentials credentials, Kinds kinds, Fetch fetch, CacheTags cache) {
        this.offers = offers;
        this.credentials = credentials;
        this.kinds = kinds;
        this.fetch = fetch;
        this.cache = cache;
    }

    /// Looks for a credential in what was typed, or at the address that was, and checks it, which takes time.
    Reading check(String typed) {
        return credentials.read(found(typed.strip()));
    }

    /// The same in a file.
    Reading check(byte[] file) {
        return credentials.read(file);
    }

    private byte[] found(String typed) {
        return Optional.of(typed).filter(it -> it.length() <= OfferForm.LONGEST_ADDRESS).flatMap(WebAddress::read)
                .map(fetch::get).filter(Fetch.Arrived.class::isInstance).map(Fetch.Arrived.class::cast)
                .filter(page -> page.status() == 200).map(Fetch.Arrived::body).orElseGet(() -> typed.getBytes(UTF_8));
    }

    /// Keeps what was signed beside the offer from now on, with what is about it. False if that is anything.
    @Transactional
    boolean keep(OfferId offer, Reading reading) {
        offers.sign(offer, credentials.keep(reading));
        cache.drop(Awards.TAG);
        return offers.find(offer).flatMap(it -> kinds.find(it.kind()).map(kind -> new Signed(reading, it, kind)))
                .filter(it -> it.proof().isPresent()).isPresent();
    }

    /// Takes it off the offer, and forgets it if it stands beside no other.
    @Transactional
    void remove(OfferId offer) {
        offers.find(offer).map(Offer::credential).ifPresent(credential -> {
            offers.unsign(offer);
            credentials.forget(credential);
            cache.drop(Awards.TAG);
        });
    }
}
