package org.rapport.host.running;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.rapport.host.Manifest;
import org.rapport.host.Writers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

/// The few threads on which a plugin’s code runs, and no other code of the house. They are platform threads: the
/// operating system takes turns between them, also where one never pauses.
final class PluginThreads {
    private static final int MOST = 8;
    private static final int IDLE_SECONDS = 5;

    private final String plugin;
    private final MeasuredThreads measured;
    private final ThreadPoolExecutor threads;
    /// Who asks while all of them are at work waits for one: many visitors are no fault of the plugin’s.
    private final Semaphore free = new Semaphore(MOST, true);
    /// One for each call that somebody waits for. Who has all of them keeps the others waiting.
    private final Semaphore calls = new Semaphore(Integer.MAX_VALUE, true);
    private final Faults faults;
    private final Writers writers;

    PluginThreads(String plugin, ClassLoader loader, Faults faults, Writers writers) {
        this.plugin = plugin;
        this.faults = faults;
        this.writers = writers;
        this.measured = new MeasuredThreads(plugin, loader);
        this.threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, SECONDS, new SynchronousQueue<>(),
                measured);
    }

    /// Has `work` done, and waits for it no longer than `patience`; then it is interrupted. Throws [PluginFault] for
    /// whatever goes wrong.
    <T> T call(Duration patience, Callable<T> work) {
        var deadline = System.nanoTime() + patience.toNanos();
        if (!take(1, patience)) {
            throw PluginFault.notItsOwn("The plugin " + plugin + " waits while its tables change");
        }
        try {
            return get(deadline, patience, work);
        } catch (PluginFault e) {
            if (e.isItsOwn()) {
                faults.add(e);
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PluginFault.notItsOwn("Nobody waits for the plugin " + plugin + " any more");
        } finally {
            calls.release();
        }
    }

    private boolean take(int permits, Duration patience) {
        try {
            return calls.tryAcquire(permits, patience.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits for the end of all calls, and keeps others waiting until somebody says [#release]. False if they do not end
    /// within `patience`.
    boolean hold(Duration patience) {
        return take(Integer.MAX_VALUE, patience);
    }

    void release() {
        calls.release(Integer.MAX_VALUE);
    }

    /// Waits until nobody keeps calls waiting. False if that is not within `patience`.
    boolean await(Duration patience) {
        var isFree = take(1, patience);
        if (isFree) {
            calls.release();
        }
        return isFree;
    }

    private <T> T get(long deadline, Duration patience, Callable<T> work) throws InterruptedException {
        if (!free.tryAcquire(patience.toMillis(), MILLISECONDS)) {
            throw PluginFault.notItsOwn("The plugin " + plugin + " is at work with all its threads");
        }
        var turn = new Turn<>(writers.within(() -> told(work)));
        var before = measured.usage();
        try {
            threads.execute(turn);
            return turn.get(deadline - System.nanoTime(), NANOSECONDS);
        } catch (TimeoutException e) {
            var words = "The plugin " + plugin + " took longer than " + patience.toMillis() + " ms";
            var fault = isStarved(turn.worker(), before, patience)
                    ? PluginFault.notItsOwn(words + ": the machine was busy")
                    : PluginFault.late(words, turn.worker().map(Thread::getStackTrace).orElseThrow());
            // Before it is interrupted: else it might end in time to keep what nobody waits for.
            turn.worker().ifPresent(writers::abandon);
            turn.cancel(true);
            throw fault;
        } catch (RejectedExecutionException e) {
            free.release();
            throw PluginFault.ended(plugin);
        } catch (ExecutionException e) {
            throw (PluginFault) Objects.requireNonNull(e.getCause());
        }
    }

    /// What `work` throws is told on the plugin’s own thread: to tell it may be the plugin’s work, too.
    private <T> T told(Callable<T> work) {
        try {
            return work.call();
        } catch (Throwable e) {
            throw PluginFault.of(plugin, thrown(e));
        }
    }

    /// Whether `worker` wanted to work, or even to begin, and the machine had no time for it, though the plugin itself
    /// used little of that.
    private boolean isStarved(Optional<Thread> worker, Usage before, Duration patience) {
        var used = measured.usage().processor().minus(before.processor());
        return worker.isEmpty()
                || worker.filter(PluginThreads::wantsToWork).isPresent()
                        && used.multipliedBy(10).compareTo(patience) < 0;
    }

    /// Who waits for somebody else, such as the database, is in the state of who works, and in a native method.
    private static boolean wantsToWork(Thread thread) {
        var trace = thread.getStackTrace();
        return thread.getState() == Thread.State.RUNNABLE && (trace.length == 0 || !trace[0].isNativeMethod());
    }

    /// What the plugin itself threw, where it was called by reflection.
    private static Throwable thrown(Throwable cause) {
        return cause instanceof InvocationTargetException called ? called.getTargetException() : cause;
    }

    /// Waits no longer than `patience` for what is under way, then interrupts it; and so with `last`, which nothing follows.
    void close(Duration patience, Runnable last) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), MILLISECONDS)) {
                threads.shutdownNow();
            }
            var ending = measured.newThread(last);
            ending.start();
            if (!ending.join(patience)) {
                ending.interrupt();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /// What the plugin has used by now.
    Usage usage() {
        return measured.usage();
    }

    /// What may be left of `plugin` with its `classes`, which ends at `moment`.
    Remains remains(Manifest plugin, PluginLoader classes, Instant moment) {
        return new Remains(plugin.id(), plugin.version().getVersion(), moment, classes, measured);
    }

    /// Work, and the thread that does it.
    private final class Turn<T> extends FutureTask<T> {
        private final AtomicReference<Thread> worker = new AtomicReference<>();

        Turn(Callable<T> work) {
            super(work);
        }

        /// The thread is free again when it is, not when somebody gave up waiting.
        @Override
        public void run() {
            worker.set(Thread.currentThread());
            try {
                super.run();
            } finally {
                free.release();
            }
        }

        Optional<Thread> worker() {
            return Optional.ofNullable(worker.get());
        }
    }
}
