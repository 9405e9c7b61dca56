package org.rapport.app.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

import org.rapport.host.Writers;

/// Lets one transaction at a time change the embedded database, and nobody while a checkpoint runs.
///
/// H2 writes its tables to the file one after the other. What another thread changes meanwhile is in some and not yet
/// in others, the record of how to undo it included: after a `kill -9` half of its transaction would stay. A change made
/// outside of a transaction is not held back, so there must be none while the site serves.
class OneWriter extends JdbcTransactionManager implements Writers {
    private static final long serialVersionUID = 1;

    private final transient Turn turn;
    /// What threads of plugins have begun and not ended, perhaps one within another.
    private final transient Map<Connection, Loan> lent;

    OneWriter(DataSource dataSource) {
        this(dataSource, new Turn(), new ConcurrentHashMap<>());
    }

    private OneWriter(DataSource dataSource, Turn turn, Map<Connection, Loan> lent) {
        super(dataSource);
        this.turn = turn;
        this.lent = lent;
    }

    /// Waits before it takes a connection, so that those who read find one. Who changes something from within a
    /// transaction of another kind waits with one in hand.
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition.isReadOnly()) {
            super.doBegin(transaction, definition);
            return;
        }
        turn.take();
        var begun = false;
        try {
            super.doBegin(transaction, definition);
            begun = true;
        } finally {
            if (!begun) {
                turn.giveBack();
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        var writes = transaction instanceof JdbcTransactionObjectSupport ended && !ended.isReadOnly();
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            if (writes) {
                turn.giveBack();
            }
        }
    }

    /// The same checkpoint, run while nobody writes.
    Checkpoint between(Checkpoint checkpoint) {
        return () -> {
            turn.take();
            try {
                checkpoint.run();
            } finally {
                turn.giveBack();
            }
        };
    }

    /// Other users of the same database take their turns with this one.
    @Override
    public PlatformTransactionManager transactions(DataSource source) {
        return new Borrower(source, turn, lent);
    }

    @Override
    public void alone(Runnable change) {
        turn.take();
        try {
            change.run();
        } finally {
            turn.giveBack();
        }
    }

    @Override
    public <T> Callable<T> within(Callable<T> work) {
        var asker = Thread.currentThread();
        return () -> {
            turn.workFor(asker);
            try {
                return work.call();
            } finally {
                turn.workForNobody();
            }
        };
    }

    /// Rolls back what `late` has begun, and lets the next one write. Its connection is closed under its hands.
    @Override
    public void abandon(Thread late) {
        lent.forEach((connection, loan) -> {
            if (loan.thread() == late) {
                lent.remove(connection);
                close(connection, loan.source());
            }
        });
        turn.takeFrom(late);
    }

    /// The pool would hand it to the next.
    private void close(Connection connection, DataSource source) {
        try {
            connection.unwrap(Connection.class).close();
            if (source.isWrapperFor(HikariDataSource.class)) {
                source.unwrap(HikariDataSource.class).evictConnection(connection);
            }
        } catch (SQLException e) {
            logger.warn("A connection of a late plugin cannot be closed", e);
        }
    }

    /// A connection that a thread took from a source.
    private record Loan(Thread thread, DataSource source) {}

    /// The same for somebody from whom it may be taken away.
    private static final class Borrower extends OneWriter {
        private static final long serialVersionUID = 1;

        Borrower(DataSource dataSource, Turn turn, Map<Connection, Loan> lent) {
            super(dataSource, turn, lent);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            super.doBegin(transaction, definition);
            var loan = new Loan(Thread.currentThread(), Objects.requireNonNull(getDataSource()));
            connection(transaction).ifPresent(begun -> super.lent.put(begun, loan));
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            connection(transaction).ifPresent(super.lent::remove);
            super.doCleanupAfterCompletion(transaction);
        }

        private static Optional<Connection> connection(Object transaction) {
            return transaction instanceof JdbcTransactionObjectSupport begun && begun.hasConnectionHolder()
                    ? Optional.of(begun.getConnectionHolder().getConnection())
                    : Optional.empty();
        }
    }
}
