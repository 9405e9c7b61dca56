package org.rapport.plugins.quiethours;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// The quiet hours as the owner types them; a field that was not sent is empty, a box that was not sent is not ticked.
record HoursForm(Boolean active, String begins, String ends) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST = 20;

    HoursForm(@Nullable Boolean active, @Nullable String begins, @Nullable String ends) {
        this.active = Boolean.TRUE.equals(active);
        this.begins = line(begins);
        this.ends = line(ends);
    }

    static HoursForm of(Hours hours) {
        return new HoursForm(hours.active(), hours.begins().toString(), hours.ends().toString());
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.shortened(PlainText.line(typed), LONGEST);
    }

    private static Optional<LocalTime> read(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed, TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (read(begins).isEmpty()) {
            problems.put("begins", "quiet-hours.time.odd");
        }
        if (read(ends).isEmpty()) {
            problems.put("ends", "quiet-hours.time.odd");
        } else if (read(begins).equals(read(ends))) {
            problems.put("ends", "quiet-hours.time.same");
        }
        return problems;
    }

    /// The hours themselves, of which nothing is a problem.
    Hours hours() {
        return new Hours(active, read(begins).orElseThrow(), read(ends).orElseThrow());
    }
}
