package org.rapport.awards.credentials;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.rapport.testkit.MovableClock;

/// What Elena passes on, and to whom.
final class Cast {
    static final Instant NOW = MovableClock.START;
    static final Duration DAY = Duration.ofDays(1);

    static final String VERSATILE = "versatile-blogger";
    static final Achievement AWARD = new Achievement(VERSATILE, "Versatile Blogger Award",
            "Given by a fellow blogger for a blog of many sides.", "Somebody who has it named this blog.",
            URI.create("https://practice.example/awards/versatile-blogger"),
            URI.create("https://practice.example/badges/versatile-blogger.svg"));
    static final Achievement OTHER_AWARD = new Achievement("liebster", "Liebster Award", "For a blog that is dear.", "",
            null, null);

    /// Amaru, a physician who blogs.
    static final String BLOG = "https://tidewater.example/";
    static final Recipient AMARU = new Recipient(URI.create(BLOG), "Dr. Amaru Sol");
    static final Recipient INES = new Recipient(URI.create("https://hive.example/"), "Ines");

    private Cast() {}
}
