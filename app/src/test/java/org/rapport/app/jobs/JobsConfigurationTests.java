package org.rapport.app.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

import org.rapport.api.ScheduledJob;
import org.rapport.api.page.Places;
import org.rapport.testkit.FilledPlaces;

import static org.assertj.core.api.Assertions.assertThat;

/// Jobs on real threads.
@Timeout(60)
class JobsConfigurationTests {
    private static final long PATIENCE = 20;

    private static ApplicationContextRunner site(ScheduledJob... jobs) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class,
                        TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(JobsConfiguration.class)
                .withBean(Places.class, () -> new FilledPlaces<>(List.of(jobs)));
    }

    /// At work at once, and soon again.
    private interface Eager extends ScheduledJob {
        @Override
        default Duration pause() {
            return Duration.ofMillis(1);
        }
    }

    @Test
    void letsSeveralBeAtWorkAtTheSameTime() {
        var together = new CyclicBarrier(6);
        var met = new CountDownLatch(1);
        Eager job = () -> {
            if (isReached(together)) {
                met.countDown();
            }
        };
        var six = IntStream.range(0, 6).mapToObj(it -> (Eager) job::run).toArray(ScheduledJob[]::new);

        site(six).run(site -> assertThat(isReached(met)).isTrue());
    }

    @Test
    void beginsEachRunInAFreshThread() {
        var leftBehind = new ThreadLocal<String>();
        var found = new ArrayBlockingQueue<String>(2);

        site((Eager) () -> {
            found.offer(Objects.requireNonNullElse(leftBehind.get(), "nothing"));
            leftBehind.set("a heavy thing");
        }).run(site -> {
            assertThat(found.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("nothing");
            assertThat(found.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("nothing");
        });
    }

    @Test
    void waitsForWhoIsAtWorkWhenTheSiteEnds() {
        var begun = new CountDownLatch(1);
        var ends = new CountDownLatch(1);
        var isGone = new CountDownLatch(1);
        var found = new ArrayBlockingQueue<String>(1);
        Eager slow = () -> {
            begun.countDown();
            if (isReached(ends)) {
                found.offer(isReached(isGone, 300) ? "it was gone" : "it waited");
            }
        };

        site(slow).withBean(Ending.class, () -> new Ending(ends, isGone)).run(site -> {
            assertThat(isReached(begun)).isTrue();
            site.close();
        });

        assertThat(found).containsExactly("it waited");
    }

    /// Tells when the site is about to end, and when what jobs need is gone.
    private record Ending(CountDownLatch ends,
            CountDownLatch isGone) implements ApplicationListener<ContextClosedEvent>, DisposableBean {
        @Override
        public void onApplicationEvent(ContextClosedEvent event) {
            ends.countDown();
        }

        @Override
        public void destroy() {
            isGone.countDown();
        }
    }

    @Test
    void leavesOthersTheirThreads() {
        site().run(site -> {
            assertThat(site).hasBean("applicationTaskExecutor").hasBean("taskScheduler");
            assertThat(site.getBeanNamesForType(Executor.class, true, false)).contains("jobThreads");
        });
    }

    private static boolean isReached(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            return false;
        }
    }

    private static boolean isReached(CountDownLatch latch) {
        return isReached(latch, TimeUnit.SECONDS.toMillis(PATIENCE));
    }

    private static boolean isReached(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
