package org.rapport.app.jobs;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// A thread for each run, which ends with it: nobody holds up anybody, and nothing is kept that a job left in its thread.
/// When the site ends nobody begins any more, and whoever is at work is waited for before anything is taken away.
final class JobThreads implements Executor, SmartLifecycle {
    /// After that a run is interrupted.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private volatile @Nullable ExecutorService threads;

    @Override
    public void start() {
        threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("job-", 0).factory());
    }

    /// Throws [RejectedExecutionException] unless the site is up.
    @Override
    public void execute(Runnable run) {
        var present = threads;
        if (present == null) {
            throw new RejectedExecutionException("The site is not up");
        }
        present.execute(run);
    }

    @Override
    public void stop() {
        var ending = threads;
        threads = null;
        if (ending != null) {
            ending.shutdown();
            finish(ending);
        }
    }

    private static void finish(ExecutorService ending) {
        try {
            if (!ending.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                ending.shutdownNow();
            }
        } catch (InterruptedException e) {
            ending.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
