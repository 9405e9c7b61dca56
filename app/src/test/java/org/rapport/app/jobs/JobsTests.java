package org.rapport.app.jobs;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gg.jte.Content;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.rapport.api.ScheduledJob;
import org.rapport.api.page.Part;
import org.rapport.api.page.Places;

import static org.assertj.core.api.Assertions.assertThat;

class JobsTests {
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final Present present = new Present(new ArrayList<>());
    private final SampleJob job = new SampleJob();
    private Duration now = Duration.ofDays(-9);

    private Jobs jobs(Executor threads, ScheduledJob... all) {
        present.all().addAll(List.of(all));
        return new Jobs(present, threads, () -> now);
    }

    /// All of them after their first look.
    private Jobs seen(Executor threads, ScheduledJob... all) {
        var jobs = jobs(threads, all);
        jobs.look();
        return jobs;
    }

    private void lookAfter(Duration time, Jobs jobs) {
        now = now.plus(time);
        jobs.look();
    }

    /// Those who are there now.
    private record Present(List<ScheduledJob> all) implements Places<ScheduledJob> {
        @Override
        public Content show(Function<? super ScheduledJob, Part> part) {
            throw new UnsupportedOperationException("Jobs show nothing");
        }

        @Override
        public <R> List<R> ask(Function<? super ScheduledJob, R> question) {
            throw new UnsupportedOperationException("Jobs are heard when they throw");
        }
    }

    @Test
    void beginsWhenTheFirstWaitIsOver() {
        var jobs = seen(Runnable::run, job);

        lookAfter(SampleJob.FIRST.minus(A_MOMENT), jobs);
        assertThat(job.runs).isZero();

        lookAfter(A_MOMENT, jobs);
        assertThat(job.runs).isOne();
    }

    @Test
    void beginsAtOnceWhereAJobSaysNothingElse() {
        var runs = new ArrayList<Duration>();

        seen(Runnable::run, new ScheduledJob() {
            @Override
            public Duration pause() {
                return Duration.ofDays(1);
            }

            @Override
            public void run() {
                runs.add(now);
            }
        });

        assertThat(runs).containsExactly(now);
    }

    @Test
    void countsThePauseFromTheEndOfARun() {
        var slow = new SampleJob() {
            @Override
            public void run() {
                super.run();
                now = now.plusHours(1);
            }
        };
        var jobs = seen(Runnable::run, slow);
        lookAfter(SampleJob.FIRST, jobs);

        lookAfter(SampleJob.PAUSE.minus(A_MOMENT), jobs);
        assertThat(slow.runs).isOne();

        lookAfter(A_MOMENT, jobs);
        assertThat(slow.runs).isEqualTo(2);
    }

    @Test
    void beginsOthersButNothingTwiceWhileSomebodyIsAtWork() {
        var meanwhile = new ArrayList<Integer>();
        var all = new ArrayList<Jobs>();
        var slow = new SampleJob() {
            @Override
            public void run() {
                super.run();
                var before = job.runs;
                lookAfter(PAUSE.multipliedBy(2), all.getFirst());
                meanwhile.add(job.runs - before);
            }
        };
        all.add(seen(Runnable::run, slow, job));

        lookAfter(SampleJob.FIRST, all.getFirst());

        assertThat(slow.runs).isOne();
        assertThat(meanwhile).containsExactly(1);
    }

    @Test
    void beginsNothingTwiceBeforeItsThreadIsThere() {
        var threads = new ArrayList<Runnable>();
        var jobs = seen(threads::add, job);

        lookAfter(SampleJob.FIRST, jobs);
        lookAfter(SampleJob.PAUSE, jobs);

        assertThat(threads).hasSize(1);
    }

    @Test
    void triesAgainWhereThereIsNoThread() {
        var isUp = new AtomicBoolean();
        var jobs = seen(run -> {
            if (!isUp.get()) {
                throw new RejectedExecutionException("Not up");
            }
            run.run();
        }, job);
        lookAfter(SampleJob.FIRST, jobs);
        assertThat(job.runs).isZero();

        isUp.set(true);
        jobs.look();

        assertThat(job.runs).isOne();
    }

    @Test
    void letsAJobComeAgainThatThrewAndNamesIt() {
        var jobs = seen(Runnable::run, new Broken(job));

        var told = told(() -> lookAfter(SampleJob.FIRST, jobs));
        lookAfter(SampleJob.PAUSE, jobs);

        assertThat(job.runs).isEqualTo(2);
        assertThat(told).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).contains(Broken.class.getName());
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo("No such method");
        });
    }

    /// A job whose library is another one than it was made for.
    private record Broken(SampleJob job) implements ScheduledJob {
        @Override
        public Duration pause() {
            return job.pause();
        }

        @Override
        public Duration firstAfter() {
            return job.firstAfter();
        }

        @Override
        public void run() {
            job.run();
            throw new NoSuchMethodError("No such method");
        }
    }

    @Test
    void waitsAnHourForAJobThatDoesNotSayWhenItComes() {
        var silent = new SampleJob() {
            @Override
            public Duration firstAfter() {
                throw new IllegalStateException("Not today");
            }

            @Override
            public Duration pause() {
                return nothing();
            }
        };
        var jobs = jobs(Runnable::run, silent, job);

        var told = told(jobs::look);
        lookAfter(Turn.AN_HOUR.minus(A_MOMENT), jobs);
        assertThat(silent.runs).isZero();
        lookAfter(A_MOMENT, jobs);
        lookAfter(Turn.AN_HOUR, jobs);

        assertThat(silent.runs).isEqualTo(2);
        assertThat(job.runs).as("the other").isEqualTo(2);
        assertThat(told).singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains(silent.getClass().getName()));
    }

    /// What a plugin may answer that no compiler looked at.
    @SuppressWarnings("NullAway")
    private static Duration nothing() {
        return null;
    }

    @Test
    void neverComesAgainAfterAPauseForEver() {
        var once = new SampleJob() {
            @Override
            public Duration pause() {
                return ChronoUnit.FOREVER.getDuration();
            }
        };
        var jobs = seen(Runnable::run, once);

        lookAfter(SampleJob.FIRST, jobs);
        lookAfter(Duration.ofDays(40_000), jobs);

        assertThat(once.runs).isOne();
    }

    private static List<ILoggingEvent> told(Runnable deed) {
        var log = (Logger) LoggerFactory.getLogger(Turn.class);
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        log.addAppender(told);
        try {
            deed.run();
        } finally {
            log.detachAppender(told);
        }
        return told.list;
    }

    @Test
    void findsWhoComesLater() {
        var jobs = seen(Runnable::run);
        now = now.plusDays(1);
        present.all().add(job);
        jobs.look();

        lookAfter(SampleJob.FIRST.minus(A_MOMENT), jobs);
        assertThat(job.runs).isZero();

        lookAfter(A_MOMENT, jobs);
        assertThat(job.runs).isOne();
    }

    @Test
    void keepsNothingOfWhoIsGone() {
        var jobs = seen(Runnable::run, new SampleJob(), job);
        var gone = new WeakReference<>(present.all().getFirst());
        lookAfter(SampleJob.FIRST, jobs);
        assertThat(gone.get()).isNotNull();

        present.all().removeFirst();
        jobs.look();

        assertThat(isCollected(gone)).isTrue();
    }

    private static boolean isCollected(WeakReference<?> gone) {
        for (var tries = 0; tries < 50 && gone.get() != null; tries++) {
            System.gc();
        }
        return gone.get() == null;
    }
}
