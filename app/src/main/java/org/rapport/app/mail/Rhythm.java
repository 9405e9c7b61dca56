package org.rapport.app.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// How often the owner is told what waits for her. The names are known to the database.
enum Rhythm {
    HOURLY(Duration.ofHours(1)), DAILY(Duration.ofDays(1)),
    /// Not at all, unless it cannot wait.
    URGENT(null);

    private final @Nullable Duration pause;

    Rhythm(@Nullable Duration pause) {
        this.pause = pause;
    }

    /// The shortest time between two letters; empty if there are none.
    Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    /// Message key.
    String say() {
        return "site.mail.rhythm." + name().toLowerCase(Locale.ROOT);
    }

    /// Hourly, if it is no rhythm.
    static Rhythm read(String name) {
        for (var rhythm : values()) {
            if (rhythm.name().equals(name)) {
                return rhythm;
            }
        }
        return HOURLY;
    }
}
