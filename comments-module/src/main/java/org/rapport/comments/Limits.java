package org.rapport.comments;

import org.springframework.core.env.Environment;

/// How much may come from one place within an hour.
///
/// @param comments from one network, before the next are held
/// @param linkbacks from one host, before the next are dropped
record Limits(int comments, int linkbacks) {
    private static final int OFF = Integer.MAX_VALUE;
    private static final int HIGHEST = 100_000;

    /// As the operator has it (`rapport.limits.*`): a number, or `off`. Throws [IllegalArgumentException], with a sentence,
    /// for anything else.
    static Limits of(Environment told) {
        return new Limits(limit(told, "rapport.limits.comments", "6"), limit(told, "rapport.limits.linkbacks", "60"));
    }

    private static int limit(Environment told, String property, String usual) {
        var limit = told.getProperty(property, usual).strip();
        if (limit.equalsIgnoreCase("off")) {
            return OFF;
        }
        if (!limit.matches("\\d{1,6}") || Integer.parseInt(limit) > HIGHEST) {
            throw new IllegalArgumentException(
                    property + " must be a number from 0 to " + HIGHEST + ", or off, not " + limit);
        }
        return Integer.parseInt(limit);
    }

    /// Whether nobody counts comments.
    boolean isOffForComments() {
        return comments == OFF;
    }
}
