package org.rapport.awards.credentials.received;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.awards.credentials.baking.Bakery;
import org.rapport.awards.credentials.received.Verification.Doubtful;
import org.rapport.awards.credentials.received.Verification.Obstacle;
import org.rapport.awards.credentials.received.Verification.Unreadable;
import org.rapport.awards.credentials.received.Verification.Verified;

/// Credentials that others issued (Open Badges 3.0, signed as JSON Web Tokens). Whoever reads one asks its issuer’s site,
/// which takes time: never in a transaction.
@Component
public class ReceivedCredentials {
    /// How many bytes a file may have.
    public static final int LARGEST = 2 * 1024 * 1024;
    private static final int LONGEST_TOKEN = 256_000;

    private final ReceivedTable table;
    private final Verifier verifier;
    private final Clock clock;

    ReceivedCredentials(ReceivedTable table, Verifier verifier, Clock clock) {
        this.table = table;
        this.verifier = verifier;
        this.clock = clock;
    }

    /// Finds the credential in a drawing (SVG or PNG) or a text, and checks it.
    public Reading read(byte[] file) {
        if (file.length == 0) {
            return unreadable(Obstacle.EMPTY);
        }
        if (file.length > LARGEST) {
            return unreadable(Obstacle.TOO_LARGE);
        }
        return Bakery.find(file).map(this::check).orElseGet(() -> unreadable(Obstacle.NO_CREDENTIAL));
    }

    private Reading check(String found) {
        if (found.length() > LONGEST_TOKEN) {
            return unreadable(Obstacle.TOO_LARGE);
        }
        return new Reading(found, verifier.verify(found), clock.instant());
    }

    private Reading unreadable(Obstacle why) {
        return new Reading("", new Unreadable(why), clock.instant());
    }

    /// Keeps what was read, with the moment when it was; what was kept of the same credential before gives way. Throws
    /// [IllegalArgumentException] for what is forged or cannot be read.
    @Transactional
    public ReceivedId keep(Reading reading) {
        var row = row(reading);
        if (!table.keep(row.issuerAddress(), row.credential(), row.token(), row.achievement(), row.issuer(),
                row.recipient(), row.since(), row.doubts(), row.checkedAt())) {
            table.renew(row.issuerAddress(), row.credential(), row.token(), row.achievement(), row.issuer(),
                    row.recipient(), row.since(), row.doubts(), row.checkedAt());
        }
        return table.id(row.issuerAddress(), row.credential());
    }

    private static ReceivedRow row(Reading reading) {
        return switch (reading.verification()) {
            case Verified(Claim claim) -> ReceivedRow.of(claim, Set.of(), reading.token(), reading.at());
            case Doubtful(Claim claim, var doubts) -> ReceivedRow.of(claim, doubts, reading.token(), reading.at());
            default -> throw new IllegalArgumentException("Not kept: " + reading.verification());
        };
    }

    /// What was kept, as it was last checked.
    public Optional<Reading> find(ReceivedId id) {
        return table.find(id).map(ReceivedRow::reading);
    }

    /// Forgets it, unless it still stands beside an offer.
    @Transactional
    public void forget(ReceivedId id) {
        table.delete(id);
    }

    /// Checks what was kept once more; whoever wants to keep the outcome says so.
    public Optional<Reading> readAgain(ReceivedId id) {
        return find(id).map(kept -> check(kept.token()));
    }
}
