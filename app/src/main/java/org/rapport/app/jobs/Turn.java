package org.rapport.app.jobs;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;

import org.rapport.api.ScheduledJob;

/// A job, and when it is its turn. Jobs are others' code: whatever they throw, they come again.
final class Turn implements Runnable {
    /// How long to wait for a job that does not say so itself.
    static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Logger log = LoggerFactory.getLogger(Turn.class);

    private final ScheduledJob job;
    private final Supplier<Duration> watch;
    /// Nothing while it is at work.
    private volatile @Nullable Wait wait;

    Turn(ScheduledJob job, Supplier<Duration> watch) {
        this.job = job;
        this.watch = watch;
        this.wait = begun(job::firstAfter);
    }

    private record Wait(Duration since, Duration length) {
        boolean isOver(Duration now) {
            return now.minus(since).compareTo(length) >= 0;
        }
    }

    /// Begins in one of `threads` if it is due; not while it is at work.
    void beginIfDue(Executor threads) {
        var present = wait;
        if (present != null && present.isOver(watch.get())) {
            wait = null;
            begin(threads, present);
        }
    }

    private void begin(Executor threads, Wait present) {
        try {
            threads.execute(this);
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            log.debug("There is no thread for the job {} now", name(), e);
            wait = present;
        }
    }

    @Override
    public void run() {
        try {
            job.run();
        } catch (Throwable e) {
            log.error("The job {} failed, and comes again", name(), e);
        } finally {
            wait = begun(job::pause);
        }
    }

    private Wait begun(Supplier<Duration> length) {
        try {
            return new Wait(watch.get(), Objects.requireNonNull(length.get(), "No duration at all"));
        } catch (Throwable e) {
            log.error("The job {} does not say when it comes, and waits for an hour", name(), e);
            return new Wait(watch.get(), AN_HOUR);
        }
    }

    private String name() {
        return AopUtils.getTargetClass(job).getName();
    }
}
