package org.rapport.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.api.Messages;
import org.rapport.awards.credentials.received.Claim;
import org.rapport.awards.credentials.received.Reading;
import org.rapport.awards.credentials.received.Verification;
import org.rapport.awards.kinds.Kind;
import org.rapport.comments.Host;

/// A credential that was handed in for an offer, held against it: only what the giver signed herself, and for this award,
/// speaks for the offer.
///
/// @param kind of the award that is offered
record Signed(Reading reading, Offer offer, Kind kind) {
    /// What it says, if nothing is about it.
    Optional<Claim> proof() {
        return reading.verification() instanceof Verification.Verified(var claim) && isByGiver(claim) && isFor(claim)
                ? Optional.of(claim)
                : Optional.empty();
    }

    /// What is about it, as sentences; none if it speaks for the offer.
    List<String> doubts(Messages messages) {
        return switch (reading.verification()) {
            case Verification.Verified(var claim) -> strangeness(claim, messages).map(List::of).orElseGet(List::of);
            case Verification.Doubtful(var claim, var doubts) -> {
                var sentences = new ArrayList<>(doubts.stream().sorted().map(Verification.Doubt::words)
                        .map(messages::say).toList());
                strangeness(claim, messages).ifPresent(sentences::add);
                yield sentences;
            }
            default -> List.of();
        };
    }

    /// That it is another’s, or another award’s.
    private Optional<String> strangeness(Claim claim, Messages messages) {
        var isGenuine = reading.verification() instanceof Verification.Verified;
        return isByGiver(claim) && isFor(claim)
                ? Optional.empty()
                : Optional.of(messages.say(
                        (isGenuine ? "awards.signature.genuine." : "awards.signature.signed.") + odd(claim),
                        host(claim), claim.achievement()));
    }

    private String odd(Claim claim) {
        if (isByGiver(claim) || !isFor(claim) && offer.host() == null) {
            return "other-award";
        }
        if (offer.host() == null) {
            return "unknown-giver";
        }
        return isFor(claim) ? "other-giver" : "other";
    }

    private boolean isByGiver(Claim claim) {
        return Blog.of(claim.issuerAddress().toString()).filter(blog -> blog.equals(offer.host())).isPresent();
    }

    private boolean isFor(Claim claim) {
        return kind.isCalled(claim.achievement());
    }

    private static String host(Claim claim) {
        return Host.of(claim.issuerAddress().toString()).orElse("");
    }
}
