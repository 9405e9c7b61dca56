package org.rapport.comments.spam;

import java.util.List;

/// How much a text is like spam.
///
/// @param score from 0, which nobody would take for spam, to 1; about 0.5 where the filter cannot tell
/// @param telling the words that speak most for it, the strongest first
public record Judgement(double score, List<String> telling) {
    private static final double SPAM = 0.97;
    private static final double DOUBTFUL = 0.8;

    public boolean isSpam() {
        return score >= SPAM;
    }

    /// Whether somebody should look at it.
    public boolean isDoubtful() {
        return score >= DOUBTFUL;
    }

    /// The score in hundredths.
    public int percent() {
        return (int) Math.round(score * 100);
    }
}
