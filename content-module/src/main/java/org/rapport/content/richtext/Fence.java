package org.rapport.content.richtext;

import java.util.regex.Pattern;

/// The line of backticks before and after a block of code.
final class Fence {
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final int SHORTEST = 3;

    private Fence() {}

    /// Longer than any that `code` has.
    static int around(String code) {
        return Math.max(SHORTEST, 1 + TICKS.matcher(code).results().mapToInt(ticks -> ticks.group().length()).max()
                .orElse(0));
    }
}
