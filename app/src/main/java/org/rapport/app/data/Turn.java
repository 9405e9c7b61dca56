package org.rapport.app.data;

import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

/// Whose turn it is to change the database: one thread's at a time, which may take it again within. Who waits longest is
/// next. Unlike a lock it can be taken away from a thread that never comes to an end.
final class Turn {
    private final Semaphore free = new Semaphore(1, true);
    private @Nullable Thread holder;
    private int depth;

    /// Waits for it. Throws [IllegalStateException] if the thread is interrupted: then nobody waits for what it wants to do.
    void take() {
        if (takesAgain()) {
            return;
        }
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others wrote", e);
        }
        hold();
    }

    private synchronized boolean takesAgain() {
        if (holder != Thread.currentThread()) {
            return false;
        }
        depth++;
        return true;
    }

    private synchronized void hold() {
        holder = Thread.currentThread();
        depth = 1;
    }

    /// Gives it to the next, as often as it was taken. A thread from which it was taken away gives nothing.
    synchronized void giveBack() {
        if (holder == Thread.currentThread() && --depth == 0) {
            end();
        }
    }

    /// Gives it to the next in the place of `late`, if that has it.
    synchronized void takeFrom(Thread late) {
        if (holder == late) {
            end();
        }
    }

    private void end() {
        holder = null;
        depth = 0;
        free.release();
    }
}
