package org.rapport.awards;

import java.time.Instant;
import java.util.Locale;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// That a blog learnt of being named, which happens once for ever, or does not want to hear of it by itself.
///
/// @param award for which it was named
/// @param at when; null as long as it knows nothing
record Told(String host, @ColumnName("award_id") AwardId award, How how, @ColumnName("told_at") @Nullable Instant at) {
    /// How it learnt of it.
    enum How {
        /// Its site took a linkback.
        LINKBACK,
        /// The owner told it herself.
        NOTE,
        /// Not yet: its site takes no linkbacks, or could not be reached. A note is ready.
        NOTE_READY;

        /// In the keys of messages.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
