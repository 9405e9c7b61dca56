package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the moments that an export of ours tells, which anybody may have written.
@Component
class Moments {
    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /// The moment that `told` names (ISO 8601), if it names one that has been.
    Optional<Instant> past(@Nullable String told) {
        try {
            return Optional.ofNullable(told).map(Instant::parse)
                    .filter(moment -> !moment.isBefore(Instant.EPOCH) && !moment.isAfter(clock.instant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
