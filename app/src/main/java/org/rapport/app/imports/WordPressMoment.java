package org.rapport.app.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Reads the dates of an export, which say "never" in several ways.
final class WordPressMoment {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private WordPressMoment() {}

    /// `universal` if it says when, else `local` in `zone`; null if neither does (`0000-00-00 00:00:00`).
    static @Nullable Instant of(String universal, String local, ZoneId zone) {
        var said = in(ZoneOffset.UTC, universal);
        return said == null ? in(zone, local) : said;
    }

    /// As this house writes it (ISO 8601); null if that was not said.
    static @Nullable Instant exact(@Nullable String written) {
        try {
            return written == null ? null : likely(Instant.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Instant in(ZoneId zone, String written) {
        try {
            return likely(LocalDateTime.parse(written.strip(), WRITTEN).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// Null for a moment that no web site knew or will know.
    private static @Nullable Instant likely(Instant said) {
        return said.isBefore(Instant.EPOCH) || said.isAfter(LATEST) ? null : said;
    }

    /// An RSS date (RFC 822, as RFC 1123 has it); null for WordPress's `Wed, 30 Nov -0001 00:00:00 +0000`.
    static @Nullable Instant ofRss(String written) {
        try {
            return likely(ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
