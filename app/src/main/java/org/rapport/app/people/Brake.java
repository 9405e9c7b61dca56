package org.rapport.app.people;

import java.time.Duration;
import java.time.Instant;

import org.rapport.app.people.GuessTable.Wrong;

/// How long after the latest of so many wrong guesses the next one may come: at once for the first few, then after
/// 5, 10, 20, 40 and never more than 60 seconds.
final class Brake {
    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private Brake() {}

    static Instant freeAt(Wrong wrong) {
        var latest = wrong.latest();
        return latest == null || wrong.times() < FREE ? Instant.EPOCH : latest.plus(pause(wrong.times() - FREE));
    }

    private static Duration pause(int doublings) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(doublings, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
