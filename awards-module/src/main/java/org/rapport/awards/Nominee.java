package org.rapport.awards;

import java.net.URI;
import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.WebAddress;

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

    /// Whether `other` leads to the same page, however it is spelled.
    boolean isAt(String other) {
        return page(other).equals(page(address));
    }

    private static String page(String address) {
        return WebAddress.read(address).map(read -> "".equals(read.getRawPath()) ? read.resolve("/") : read)
                .map(URI::toASCIIString).orElse(address);
    }
}
