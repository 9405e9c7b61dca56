package org.rapport.app.data;

import java.sql.SQLException;
import java.util.stream.Stream;

/// Tells whether something failed because another process has the embedded database open.
public final class DatabaseInUse {
    /// H2's `DATABASE_ALREADY_OPEN_1`.
    private static final int ALREADY_OPEN = 90020;

    private DatabaseInUse() {}

    /// Whether that is what, however deep below it, caused `failure`.
    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN);
    }
}
