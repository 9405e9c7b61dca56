package org.rapport.app.mail;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// A letter on its way.
///
/// @param recipient an address
/// @param tries that came to nothing
record Outgoing(LetterId id, String recipient, String subject, String words, @ColumnName("leave_path") String leave,
        @ColumnName("written_at") Instant at, int tries) {}
