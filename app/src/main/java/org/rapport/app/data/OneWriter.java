package org.rapport.app.data;

import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

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
final class OneWriter extends JdbcTransactionManager implements Writers {
    private static final long serialVersionUID = 1;

    /// Fair, so that a checkpoint gets its turn; the same thread may begin a transaction within another.
    private final transient ReentrantLock turn;

    OneWriter(DataSource dataSource) {
        this(dataSource, new ReentrantLock(true));
    }

    private OneWriter(DataSource dataSource, ReentrantLock turn) {
        super(dataSource);
        this.turn = turn;
    }

    /// Waits before it takes a connection, so that those who read find one. Who changes something from within a
    /// transaction of another kind waits with one in hand.
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition.isReadOnly()) {
            super.doBegin(transaction, definition);
            return;
        }
        turn.lock();
        var begun = false;
        try {
            super.doBegin(transaction, definition);
            begun = true;
        } finally {
            if (!begun) {
                turn.unlock();
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
                turn.unlock();
            }
        }
    }

    /// The same checkpoint, run while nobody writes.
    Checkpoint between(Checkpoint checkpoint) {
        return () -> {
            turn.lock();
            try {
                checkpoint.run();
            } finally {
                turn.unlock();
            }
        };
    }

    /// Other users of the same database take their turns with this one.
    @Override
    public PlatformTransactionManager transactions(DataSource source) {
        return new OneWriter(source, turn);
    }

    @Override
    public void alone(Runnable change) {
        turn.lock();
        try {
            change.run();
        } finally {
            turn.unlock();
        }
    }
}
