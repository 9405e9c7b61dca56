package org.rapport.content;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// What lies behind an article.
///
/// @param revisions how many there are
/// @param shownSince since when readers see what they see, null if there never was anything to be seen
/// @param wasHtml whether what was kept last is HTML
/// @param setAside whether what was kept last was set aside, and not published
/// @param proposed whether another module proposed it, and waits for it
record Past(int revisions, @ColumnName("shown_since") @Nullable Instant shownSince,
        @ColumnName("was_html") boolean wasHtml, @ColumnName("set_aside") boolean setAside,
        boolean proposed) {
    static final Past NONE = new Past(0, null, false, false, false);
}
