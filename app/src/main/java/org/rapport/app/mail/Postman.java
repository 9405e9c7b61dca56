package org.rapport.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Brings out what is due. A letter goes out twice only where we die between the server's word that it has it and our note
/// of that.
@Component
class Postman {
    /// How long to wait before the next try: two days in all.
    static final List<Duration> PATIENCE = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1),
            Duration.ofHours(6), Duration.ofHours(16), Duration.ofDays(1));
    static final Duration KEPT = Duration.ofDays(30);
    private static final int A_BAG = 50;
    /// Longer than bringing one out takes: who took it and died is succeeded after that.
    static final Duration A_ROUND = Duration.ofMinutes(5);

    private final LetterTable letters;
    private final Carrier carrier;
    private final TransactionOperations transaction;
    private final Clock clock;

    Postman(LetterTable letters, Carrier carrier, TransactionOperations transaction, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void bring() {
        if (carrier.isThere()) {
            letters.due(clock.instant(), A_BAG).forEach(this::bring);
        }
    }

    private void bring(Outgoing letter) {
        var isTaken = transaction.execute(
                status -> letters.take(letter.id(), clock.instant(), clock.instant().plus(A_ROUND)));
        if (isTaken) {
            var problem = carrier.bring(letter);
            transaction.executeWithoutResult(status -> note(letter, problem));
        }
    }

    private void note(Outgoing letter, Optional<Problem> problem) {
        problem.ifPresentOrElse(it -> letters.putOff(letter.id(), next(letter, it), it),
                () -> letters.close(letter.id()));
    }

    /// Null if it is given up.
    private @Nullable Instant next(Outgoing letter, Problem problem) {
        return problem == Problem.ADDRESS || letter.tries() >= PATIENCE.size()
                ? null
                : clock.instant().plus(PATIENCE.get(letter.tries()));
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        transaction.executeWithoutResult(status -> letters.forget(clock.instant().minus(KEPT)));
    }
}
