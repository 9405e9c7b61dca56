package org.rapport.comments.spam;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.rapport.api.Sha256;

/// In how many texts that were spam, and in how many that were good, each trait stood. A trait is kept as eight bytes of
/// its hash.
final class Tally {
    /// What is assumed of a trait that was never seen, and how many sightings that weighs.
    private static final double UNKNOWN = 0.5;
    private static final double STRENGTH = 0.45;
    private static final int MOST = 1000;

    private final Map<Long, Count> counts = new HashMap<>();
    private int spam;
    private int good;

    private static final class Count {
        int spam;
        int good;
    }

    void add(Labelled text) {
        add(hashes(Traits.of(text.said())), text.isSpam());
    }

    void add(long[] traits, boolean isSpam) {
        if (isSpam) {
            spam++;
        } else {
            good++;
        }
        for (var trait : traits) {
            var count = counts.computeIfAbsent(trait, it -> new Count());
            if (isSpam) {
                count.spam++;
            } else {
                count.good++;
            }
        }
    }

    /// How probable it is that a text with this trait is spam, if as many are spam as are good. Gary Robinson's estimate: a
    /// trait that was seen seldom says little.
    double probability(String trait) {
        var count = counts.get(hash(trait));
        if (count == null || spam == 0 || good == 0) {
            return UNKNOWN;
        }
        var bad = (double) count.spam / spam;
        var fine = (double) count.good / good;
        var seen = count.spam + count.good;
        return (STRENGTH * UNKNOWN + seen * (bad / (bad + fine))) / (STRENGTH + seen);
    }

    /// Whether it stood in more than one text.
    boolean isShared(long trait) {
        var count = counts.get(trait);
        return count != null && count.spam + count.good > 1;
    }

    /// In the order of their values; of too many those that come first in it, which is as good as any.
    static long[] hashes(Collection<String> traits) {
        return traits.stream().mapToLong(Tally::hash).sorted().limit(MOST).toArray();
    }

    private static long hash(String trait) {
        return ByteBuffer.wrap(Sha256.of(trait)).getLong();
    }
}
