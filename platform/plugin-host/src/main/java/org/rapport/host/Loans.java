package org.rapport.host;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;

/// What threads of plugins have begun in a database and not ended, perhaps one within another: it can be taken away from a
/// thread that is late.
public final class Loans {
    private static final Logger log = LoggerFactory.getLogger(Loans.class);

    private final Map<Connection, Loan> lent = new ConcurrentHashMap<>();

    /// A connection that a thread took from a source.
    private record Loan(Thread thread, DataSource source) {}

    /// The present thread began `transaction` with a connection of `source`.
    public void begun(Object transaction, DataSource source) {
        connection(transaction).ifPresent(begun -> lent.put(begun, new Loan(Thread.currentThread(), source)));
    }

    /// The present thread has ended `transaction`, and gives its connection back next.
    public void ended(Object transaction) {
        connection(transaction).ifPresent(lent::remove);
    }

    private static Optional<Connection> connection(Object transaction) {
        return transaction instanceof JdbcTransactionObjectSupport begun && begun.hasConnectionHolder()
                ? Optional.of(begun.getConnectionHolder().getConnection())
                : Optional.empty();
    }

    /// Rolls back what `late` has begun: its connection is closed under its hands.
    public void takeFrom(Thread late) {
        lent.forEach((connection, loan) -> {
            if (loan.thread() == late) {
                lent.remove(connection);
                close(connection, loan.source());
            }
        });
    }

    /// PostgreSQL’s is aborted, because it may be in the midst of a statement; H2 takes no notice of that. The pool would hand
    /// it to the next.
    private static void close(Connection connection, DataSource source) {
        try {
            var own = connection.unwrap(Connection.class);
            own.abort(Runnable::run);
            own.close();
            if (source.isWrapperFor(HikariDataSource.class)) {
                source.unwrap(HikariDataSource.class).evictConnection(connection);
            }
        } catch (SQLException e) {
            log.warn("A connection of a late plugin cannot be closed", e);
        }
    }
}
