package org.rapport.host.running;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

/// The few threads on which a plugin’s code runs, and no other code of the house. They are platform threads: the
/// operating system takes turns between them, also where one never pauses.
final class PluginThreads {
    private static final int MOST = 8;
    private static final int IDLE_SECONDS = 5;

    private final String plugin;
    private final ThreadPoolExecutor threads;
    private final Faults faults;
    private final Consumer<Thread> late;

    /// @param late hears of a thread for which nobody waits any more
    PluginThreads(String plugin, ClassLoader loader, Faults faults, Consumer<Thread> late) {
        this.plugin = plugin;
        this.faults = faults;
        this.late = late;
        this.threads = new ThreadPoolExecutor(0, MOST, IDLE_SECONDS, SECONDS, new SynchronousQueue<>(),
                factory(plugin, loader));
    }

    private static ThreadFactory factory(String plugin, ClassLoader loader) {
        var plain = Thread.ofPlatform().daemon().name("plugin " + plugin + " ", 1).inheritInheritableThreadLocals(false)
                .factory();
        return work -> {
            var thread = plain.newThread(work);
            thread.setContextClassLoader(loader);
            return thread;
        };
    }

    /// Has `work` done, and waits for it no longer than `patience`; then it is interrupted. Throws [PluginFault] for
    /// whatever goes wrong.
    <T> T call(Duration patience, Callable<T> work) {
        try {
            return get(patience, work);
        } catch (PluginFault e) {
            faults.add(e);
            throw e;
        }
    }

    private <T> T get(Duration patience, Callable<T> work) {
        try {
            var worker = new AtomicReference<Thread>();
            var future = threads.submit(() -> {
                worker.set(Thread.currentThread());
                return work.call();
            });
            try {
                return future.get(patience.toMillis(), MILLISECONDS);
            } catch (TimeoutException e) {
                future.cancel(true);
                Optional.ofNullable(worker.get()).ifPresent(late);
                throw new PluginFault("The plugin " + plugin + " took longer than " + patience.toMillis() + " ms");
            }
        } catch (RejectedExecutionException e) {
            throw new PluginFault("The plugin " + plugin + " is at work with all its threads");
        } catch (ExecutionException e) {
            throw PluginFault.of(plugin, thrown(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginFault("Nobody waits for the plugin " + plugin + " any more");
        }
    }

    /// What the plugin itself threw, where it was called by reflection.
    private static Throwable thrown(Throwable cause) {
        return cause instanceof InvocationTargetException called ? called.getTargetException() : cause;
    }

    /// Waits no longer than `patience` for what is under way, then interrupts it.
    void close(Duration patience) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
