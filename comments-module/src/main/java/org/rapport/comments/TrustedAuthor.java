package org.rapport.comments;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// Somebody elsewhere whose linkbacks appear at once.
///
/// @param url of a page about her; what lies below it is hers
/// @param name as she called herself when the owner decided that; perhaps empty
/// @param by who decided it
record TrustedAuthor(String url, String name, @ColumnName("trusted_at") Instant at,
        @ColumnName("trusted_by") String by) {
    String named() {
        return name.isEmpty() ? url : name;
    }
}
