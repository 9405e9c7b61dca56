package org.rapport.awards.credentials.received;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.awards.credentials.received.Verification.Doubt;
import org.rapport.awards.credentials.received.Verification.Doubtful;
import org.rapport.awards.credentials.received.Verification.Verified;

/// A credential that was handed in, as it was last checked.
///
/// @param doubts their names with commas between them; empty for what was verified
record ReceivedRow(URI issuerAddress, URI credential, String token, String achievement, String issuer, String recipient,
        Instant since, String doubts, Instant checkedAt) {
    static ReceivedRow of(Claim claim, Set<Doubt> doubts, String token, Instant at) {
        return new ReceivedRow(claim.issuerAddress(), claim.credential(), token, claim.achievement(), claim.issuer(),
                claim.recipient(), claim.since(), doubts.stream().map(Doubt::name).sorted()
                        .collect(Collectors.joining(",")),
                at);
    }

    Reading reading() {
        var claim = new Claim(credential, achievement, issuer, issuerAddress, recipient, since);
        return new Reading(token, doubts.isEmpty() ? new Verified(claim) : new Doubtful(claim, named()), checkedAt);
    }

    private Set<Doubt> named() {
        return Stream.of(doubts.split(",")).map(Doubt::valueOf).collect(Collectors.toSet());
    }
}
