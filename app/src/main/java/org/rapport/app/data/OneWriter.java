package org.rapport.app.data;

import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

import org.rapport.host.Loans;
import org.rapport.host.Writers;

/// Lets one transaction at a time change the embedded database, and nobody while a checkpoint runs.
///
/// H2 writes its tables to the file one after the other. What another thread changes meanwhile is in some and not yet
/// in others, the record of how to undo it included: after a `kill -9` half of its transaction would stay. A change made
/// outside of a transaction is not held back, so there must be none while the site serves.
class OneWriter extends JdbcTransactionManager implements Writers {
    private static final long serialVersionUID = 1;

    private final transient Turn turn;
    private final transient Loans loans;

    OneWriter(DataSource dataSource) {
        this(dataSource, new Turn(), new Loans());
    }

    private OneWriter(DataSource dataSource, Turn turn, Loans loans) {
        super(dataSource);
        this.turn = turn;
        this.loans = loans;
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
        return new Borrower(source, turn, loans);
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

    @Override
    public void abandon(Thread late) {
        loans.takeFrom(late);
        turn.takeFrom(late);
    }

    /// The same for somebody from whom it may be taken away.
    private static final class Borrower extends OneWriter {
        private static final long serialVersionUID = 1;

        Borrower(DataSource dataSource, Turn turn, Loans loans) {
            super(dataSource, turn, loans);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            super.doBegin(transaction, definition);
            super.loans.begun(transaction, Objects.requireNonNull(getDataSource()));
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            super.loans.ended(transaction);
            super.doCleanupAfterCompletion(transaction);
        }
    }
}
