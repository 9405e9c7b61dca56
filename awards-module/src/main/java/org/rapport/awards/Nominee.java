package org.rapport.awards;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// A blog that the owner hands an award on to.
///
/// @param address as she entered it: better a post than the first page, so that its blog notices the link
/// @param why what she says of it, perhaps empty
/// @param lookedAt when this site looked at the page; null if it could not be had
/// @param awardFree whether the page says that it takes no awards
record Nominee(NomineeId id, @ColumnName("award_id") AwardId award, String host, String address, String name,
        String why, @ColumnName("looked_at") @Nullable Instant lookedAt, @ColumnName("award_free") boolean awardFree) {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_WHY = 500;
    static final int LONGEST_ADDRESS = 2000;
}
