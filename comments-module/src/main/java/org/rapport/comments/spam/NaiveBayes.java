package org.rapport.comments.spam;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A naive Bayes filter as Gary Robinson has it ("A Statistical Approach to the Spam Problem", Linux Journal 107, 2003):
/// the probabilities of the traits are combined by Fisher's method, once for spam and once against it, so that a text of
/// which it knows little is not called anything.
final class NaiveBayes {
    /// Traits that say less than this in either direction are not looked at.
    private static final double SAYS_LITTLE = 0.1;
    private static final int MOST = 150;
    private static final int TOLD = 5;

    private final Tally tally;
    private final Set<String> earnest;

    /// @param earnest words that never speak for spam, lower case
    NaiveBayes(Tally tally, Set<String> earnest) {
        this.tally = tally;
        this.earnest = earnest;
    }

    private record Clue(String trait, double probability) {
        double strength() {
            return Math.abs(probability - 0.5);
        }
    }

    Judgement judge(Text said) {
        var clues = Traits.of(said).stream().map(this::clue).filter(clue -> clue.strength() >= SAYS_LITTLE)
                .sorted(Comparator.comparingDouble(Clue::strength).reversed().thenComparing(Clue::trait)).limit(MOST)
                .toList();
        var telling = clues.stream().filter(clue -> clue.probability() > 0.5).map(Clue::trait)
                .filter(NaiveBayes::isTold).limit(TOLD).toList();
        return new Judgement(combined(clues), telling);
    }

    /// What stands out, and the shortest words, say nothing to people.
    private static boolean isTold(String trait) {
        return !trait.startsWith(":") && Stream.of(trait.split(" ")).allMatch(word -> word.length() > 2);
    }

    private Clue clue(String trait) {
        var probability = tally.probability(trait);
        return new Clue(trait, isEarnest(trait) ? Math.min(probability, 0.5) : probability);
    }

    private boolean isEarnest(String trait) {
        return Stream.of(trait.split(" ")).anyMatch(earnest::contains);
    }

    private static double combined(List<Clue> clues) {
        var against = 0.0;
        var inFavour = 0.0;
        for (var clue : clues) {
            against += Math.log(1 - clue.probability());
            inFavour += Math.log(clue.probability());
        }
        var spam = 1 - chance(-2 * against, clues.size());
        var good = 1 - chance(-2 * inFavour, clues.size());
        return (1 + spam - good) / 2;
    }

    /// How probable it is that the chi-squared distribution of twice as many degrees of freedom as there are `clues` exceeds
    /// `value`.
    private static double chance(double value, int clues) {
        var half = value / 2;
        var term = Math.exp(-half);
        var sum = term;
        for (var step = 1; step < clues; step++) {
            term *= half / step;
            sum += term;
        }
        return Math.min(sum, 1);
    }
}
