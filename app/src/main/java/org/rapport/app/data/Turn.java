package org.rapport.app.data;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

/// Whose turn it is to change the database: one thread's at a time, which may take it again within, and so may whoever
/// works for it while it waits. Who waits longest is next. Unlike a lock it can be taken away from a thread that never
/// comes to an end.
final class Turn {
    private final Semaphore free = new Semaphore(1, true);
    /// Who works for whom.
    private final Map<Thread, Thread> askers = new HashMap<>();
    /// How often the holder took it, and each who works for it.
    private final Map<Thread, Integer> taken = new HashMap<>();
    private @Nullable Thread holder;

    /// From now on the present thread works for `asker`, which waits for it.
    synchronized void workFor(Thread asker) {
        askers.put(Thread.currentThread(), asker);
    }

    synchronized void workForNobody() {
        askers.remove(Thread.currentThread());
    }

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
        for (var each = Thread.currentThread(); each != null; each = askers.get(each)) {
            if (each == holder) {
                taken.merge(Thread.currentThread(), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private synchronized void hold() {
        holder = Thread.currentThread();
        taken.put(Thread.currentThread(), 1);
    }

    /// Gives it to the next, as often as it was taken. A thread from which it was taken away gives nothing.
    synchronized void giveBack() {
        if (taken.computeIfPresent(Thread.currentThread(), (_, times) -> times == 1 ? null : times - 1) == null) {
            endIfNobodyHasIt();
        }
    }

    /// Gives it to the next in the place of `late`, if that has it.
    synchronized void takeFrom(Thread late) {
        askers.remove(late);
        taken.remove(late);
        endIfNobodyHasIt();
    }

    private void endIfNobodyHasIt() {
        if (holder != null && taken.isEmpty()) {
            holder = null;
            free.release();
        }
    }
}
