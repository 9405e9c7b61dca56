package org.rapport.api;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The site as its owner set it up. The language is the site's, never the browser's.
public interface Site {
    /// The public address without a path, such as `https://elena.example`; the only source of absolute addresses.
    URI address();

    /// What the site is called, in its header and wherever others name it: as the practice is, unless its owner says
    /// otherwise. What is told of the practice itself, to the law or to its people, bears [Practice#name()].
    default String title() {
        return practice().name();
    }

    /// The language of every word that the house says.
    Locale language();

    /// The practice's time zone: all dates that people read are in it.
    ZoneId zone();

    /// The practice's facts.
    Practice practice();

    /// The absolute address of `path`, which starts with a slash; letters beyond ASCII go percent-encoded (RFC 3986).
    default String absolute(String path) {
        return address().resolve(path).toASCIIString();
    }

    /// A day as people write it: "4 March 2026", "4. März 2026", "4 de marzo de 2026".
    default String day(Instant moment) {
        return written("d MMMM yyyy", "d. MMMM yyyy", "d 'de' MMMM 'de' yyyy", moment);
    }

    /// A day with the time of day: "4 March 2026, 17:55", "4. März 2026, 17:55 Uhr", "4 de marzo de 2026, 17:55 h".
    default String moment(Instant moment) {
        return written("d MMMM yyyy, HH:mm", "d. MMMM yyyy, HH:mm 'Uhr'", "d 'de' MMMM 'de' yyyy, HH:mm 'h'", moment);
    }

    private String written(String english, String german, String spanish, Instant moment) {
        var pattern = switch (language().getLanguage()) {
            case "de" -> german;
            case "es" -> spanish;
            default -> english;
        };
        return DateTimeFormatter.ofPattern(pattern, language()).format(ZonedDateTime.ofInstant(moment, zone()));
    }
}
