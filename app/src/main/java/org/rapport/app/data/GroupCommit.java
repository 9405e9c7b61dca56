package org.rapport.app.data;

import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/// Shares checkpoints: one runs at a time, and ends the waiting of all who came before it began. Who waits and finds
/// none running begins the next for everybody.
final class GroupCommit {
    private final Checkpoint checkpoint;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private Round next = new Round();
    private boolean running;

    GroupCommit(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /// Returns when a checkpoint has ended that began after this was called.
    void await() throws NotDurable {
        lock.lock();
        try {
            var mine = next;
            while (!mine.ended) {
                if (running) {
                    ended.await();
                } else {
                    run(mine);
                }
            }
            mine.check();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDurable(e);
        } finally {
            lock.unlock();
        }
    }

    /// Whoever comes from now on is too late for `round` and joins another.
    private void run(Round round) {
        next = new Round();
        running = true;
        lock.unlock();
        try {
            checkpoint.run();
            round.durable = true;
        } catch (SQLException | RuntimeException e) {
            round.failure = e;
        } finally {
            lock.lock();
            running = false;
            round.ended = true;
            ended.signalAll();
        }
    }

    /// One checkpoint and those who wait for it. Guarded by the lock; while it runs, its runner's.
    private static final class Round {
        private boolean ended;
        private boolean durable;
        private @Nullable Exception failure;

        void check() throws NotDurable {
            if (!durable) {
                throw new NotDurable(failure);
            }
        }
    }
}
