package org.rapport.app.data;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/// A connection beside the pool, so that nobody who uses it waits for those who use the pool. Opened at first use, and
/// anew after a failure.
final class OwnConnection implements AutoCloseable {
    private final DataSource unpooled;
    private @Nullable Connection connection;

    OwnConnection(DataSource unpooled) {
        this.unpooled = unpooled;
    }

    synchronized void execute(String sql) throws SQLException {
        try (var statement = open().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = unpooled.getConnection();
        }
        return connection;
    }

    @Override
    public synchronized void close() {
        var old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                // It is given up either way.
            }
        }
    }
}
