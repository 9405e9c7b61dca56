package org.rapport.app.command;

import java.sql.SQLException;
import java.util.stream.Stream;

/// Tells that another process works on the embedded database.
final class DatabaseInUse {
    /// H2's `DATABASE_ALREADY_OPEN_1`.
    private static final int ALREADY_OPEN = 90020;

    private DatabaseInUse() {}

    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException e && e.getErrorCode() == ALREADY_OPEN);
    }
}
