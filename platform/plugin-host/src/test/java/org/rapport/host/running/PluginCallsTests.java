package org.rapport.host.running;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.ScheduledJob;
import org.rapport.host.Writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PluginCallsTests {
    private static final Duration LONGER_THAN_AN_ANSWER = Duration.ofMillis(3_200);

    private final CountDownLatch ran = new CountDownLatch(1);
    private final PluginThreads threads = new PluginThreads("lamp", getClass().getClassLoader(),
            new Faults("lamp", () -> 0, (_, _) -> {}, _ -> {}), Writers.AT_ONCE);
    private final ScheduledJob job = new PluginCalls(threads, new PresentRequest(Surroundings.NONE),
            new Detached(PluginCallsTests.class.getClassLoader()), new Successor(Optional::empty))
            .guarded(ScheduledJob.class, new Slow());

    @AfterEach
    void end() {
        threads.close(Duration.ZERO, () -> {});
    }

    @Test
    void waitsForWork() {
        job.run();

        assertThat(ran.getCount()).isZero();
    }

    /// The house asks all jobs, one after the other, on one thread.
    @Test
    void doesNotWaitAsLongForWhatIsOnlyAsked() {
        assertThatExceptionOfType(PluginFault.class).isThrownBy(job::firstAfter)
                .withMessageContaining("took longer than 3000 ms");
    }

    private final class Slow implements ScheduledJob {
        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public Duration firstAfter() {
            dawdle();
            return Duration.ZERO;
        }

        @Override
        public void run() {
            dawdle();
            ran.countDown();
        }

        private void dawdle() {
            try {
                Thread.sleep(LONGER_THAN_AN_ANSWER);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
