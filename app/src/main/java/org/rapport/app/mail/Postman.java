package org.rapport.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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
    private static final Duration A_ROUND = Duration.ofMinutes(5);

    private final LetterTable letters;
    private final Carrier carrier;
    private final Clock clock;

    Postman(LetterTable letters, Carrier carrier, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void bring() {
        if (carrier.isThere()) {
            letters.due(clock.instant(), A_BAG).forEach(this::bring);
        }
    }

    private void bring(Outgoing letter) {
        if (letters.take(letter.id(), clock.instant(), clock.instant().plus(A_ROUND))) {
            carrier.bring(letter).ifPresentOrElse(
                    problem -> letters.putOff(letter.id(), next(letter, problem), problem),
                    () -> letters.close(letter.id()));
        }
    }

    /// Null if it is given up.
    private @Nullable Instant next(Outgoing letter, Problem problem) {
        return problem == Problem.ADDRESS || letter.tries() >= PATIENCE.size()
                ? null
                : clock.instant().plus(PATIENCE.get(letter.tries()));
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        letters.forget(clock.instant().minus(KEPT));
    }
}
