package org.rapport.awards.kinds;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a medal hangs on, or is tied with, on a picture of 160 by 160.
enum Ribbon {
    NONE("", "", 80, 78),
    TAILS("M50 84L26 154L51 143L67 159L82 100ZM110 84L134 154L109 143L93 159L78 100Z", "", 64, 62),
    BANNER("M2 112H34V152H2L14 132ZM158 112H126V152H158L146 132Z", "M24 104H136V144H24Z", 72, 70),
    ROSETTE("M80 0L93 15L110 6L117 24L136 24L136 43L154 50L145 67L160 80L145 93L154 110L136 117L136 136L117 136"
            + "L110 154L93 145L80 160L67 145L50 154L43 136L24 136L24 117L6 110L15 93L0 80L15 67L6 50L24 43L24 24"
            + "L43 24L50 6L67 15Z", "", 80, 60);

    private final String behind;
    private final String across;
    private final int middle;
    private final int radius;

    Ribbon(String behind, String across, int middle, int radius) {
        this.behind = behind;
        this.across = across;
        this.middle = middle;
        this.radius = radius;
    }

    /// What of it lies behind the medal, as SVG draws it; empty if nothing does.
    String behind() {
        return behind;
    }

    /// What of it lies across the medal; empty if nothing does.
    String across() {
        return across;
    }

    /// How far down the middle of the medal is.
    int middle() {
        return middle;
    }

    int radius() {
        return radius;
    }

    /// In the keys of messages.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Ribbon> named(String name) {
        return Stream.of(values()).filter(ribbon -> ribbon.name().equals(name)).findFirst();
    }
}
