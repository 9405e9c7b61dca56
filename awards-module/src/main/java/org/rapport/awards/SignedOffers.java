package org.rapport.awards;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.Fetch;
import org.rapport.api.WebAddress;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.credentials.received.Reading;
import org.rapport.awards.credentials.received.ReceivedCredentials;
import org.rapport.awards.credentials.received.Verification;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Offers that their givers signed (Open Badges 3.0).
@Component
class SignedOffers {
    private final OfferTable offers;
    private final ReceivedCredentials credentials;
    private final Fetch fetch;
    private final CacheTags cache;
    private final TransactionOperations transaction;

    SignedOffers(OfferTable offers, ReceivedCredentials credentials, Fetch fetch, CacheTags cache,
            TransactionOperations transaction) {
        this.offers = offers;
        this.credentials = credentials;
        this.fetch = fetch;
        this.cache = cache;
        this.transaction = transaction;
    }

    /// Looks for a credential in what was typed, or at the address that was, and checks it, which takes time. What was
    /// signed speaks for the offer from now on, with what is about it.
    Verification read(OfferId offer, String typed) {
        var reading = credentials.read(found(typed.strip()));
        switch (reading.verification()) {
            case Verification.Verified ignored -> keep(offer, reading);
            case Verification.Doubtful ignored -> keep(offer, reading);
            case Verification.Forged ignored -> {
            }
            case Verification.Unreadable ignored -> {
            }
        }
        return reading.verification();
    }

    private byte[] found(String typed) {
        return Optional.of(typed).filter(it -> it.length() <= OfferForm.LONGEST_ADDRESS).flatMap(WebAddress::read)
                .map(fetch::get).filter(Fetch.Arrived.class::isInstance).map(Fetch.Arrived.class::cast)
                .filter(page -> page.status() == 200).map(Fetch.Arrived::body).orElseGet(() -> typed.getBytes(UTF_8));
    }

    private void keep(OfferId offer, Reading reading) {
        transaction.executeWithoutResult(ignored -> {
            offers.sign(offer, credentials.keep(reading));
            cache.drop(Awards.TAG);
        });
    }
}
