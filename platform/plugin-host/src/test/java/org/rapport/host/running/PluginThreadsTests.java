package org.rapport.host.running;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

import org.rapport.host.Writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PluginThreadsTests {
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<PluginFault> faults = new ArrayList<>();
    /// Of work for which nobody waits any more.
    private final List<String> becomes = new CopyOnWriteArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final PluginThreads threads = new PluginThreads("lamp", getClass().getClassLoader(),
            new Faults("lamp", () -> 0, (_, _) -> {}, _ -> {}) {
                @Override
                synchronized void add(PluginFault fault) {
                    faults.add(fault);
                }
            }, new Taking());

    /// Everybody may write at once, and what is taken away is noted.
    private final class Taking implements Writers {
        @Override
        public PlatformTransactionManager transactions(DataSource source) {
            return Writers.AT_ONCE.transactions(source);
        }

        @Override
        public void alone(Runnable change) {
            change.run();
        }

        @Override
        public <T> Callable<T> within(Callable<T> work) {
            return work;
        }

        @Override
        public void abandon(Thread late) {
            becomes.add("taken away");
        }
    }

    @AfterEach
    void end() {
        over.set(true);
        threads.close(Duration.ZERO, () -> {});
    }

    /// Deaf to interrupts, until the test is over.
    private Callable<Integer> endless() {
        return () -> {
            var rounds = 0;
            while (!over.get()) {
                rounds++;
            }
            return rounds;
        };
    }

    private void fails(Callable<?> work, String words) {
        fails(SHORT, work, words);
    }

    private void fails(Duration patience, Callable<?> work, String words) {
        assertThatExceptionOfType(PluginFault.class).isThrownBy(() -> threads.call(patience, work))
                .withMessageContaining(words);
    }

    @Test
    void letsWhoAsksWaitForAFreeThread() throws Exception {
        var asked = new ArrayList<Future<Integer>>();
        var begun = new CountDownLatch(8);
        var free = new CountDownLatch(1);
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var asker = 0; asker < 40; asker++) {
                asked.add(askers.submit(() -> threads.call(LONG, () -> {
                    begun.countDown();
                    free.await();
                    return 1;
                })));
            }
            begun.await();
            fails(() -> 1, "at work with all its threads");
            free.countDown();
        }

        for (var each : asked) {
            assertThat(each.get()).isEqualTo(1);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void blamesWhoWaits() throws IOException {
        fails(() -> {
            Thread.sleep(LONG);
            return 1;
        }, "took longer than 250 ms");

        synchronized (over) {
            fails(() -> {
                synchronized (over) {
                    return 1;
                }
            }, "took longer than 250 ms");
        }

        try (var silent = new ServerSocket(0);
                var socket = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            fails(() -> socket.getInputStream().read(), "took longer than 250 ms");
        }

        assertThat(faults).hasSize(3);
    }

    @Test
    void takesAwayWhatIsLateBeforeItIsInterrupted() {
        fails(() -> {
            try {
                Thread.sleep(LONG);
            } catch (InterruptedException e) {
                becomes.add("interrupted");
            }
            return 1;
        }, "took longer than 250 ms");

        threads.close(LONG, () -> becomes.add("ended"));
        assertThat(becomes).containsExactly("taken away", "interrupted", "ended");
    }

    @Test
    void waitsForNoEndThatNeverComes() {
        threads.close(SHORT, () -> {
            while (!over.get()) {
                Thread.onSpinWait();
            }
        });

        assertThat(threads.usage().processor()).isPositive();
    }

    /// However busy others keep the machine: the more of its threads spin, the more of the time is the plugin’s.
    @Test
    void blamesWhoWorksWithoutAnEnd() {
        for (var spinning = 1; spinning <= 8; spinning++) {
            fails(endless(), "took longer than 250 ms");
        }

        assertThat(faults).isNotEmpty();
    }

    @Test
    void blamesNobodyForABusyMachine() throws InterruptedException {
        var others = new ArrayList<Thread>();
        for (var other = 0; other < 32 * Runtime.getRuntime().availableProcessors(); other++) {
            others.add(Thread.ofPlatform().daemon().start(() -> {
                while (!over.get()) {
                    Thread.onSpinWait();
                }
            }));
        }

        fails(endless(), "the machine was busy");

        over.set(true);
        for (var other : others) {
            other.join();
        }
        assertThat(faults).isEmpty();
    }

    /// That is no fault of the plugin’s.
    @Test
    void keepsWhoAsksWaitingWhileTheyAreHeld() {
        assertThat(threads.hold(SHORT)).isTrue();

        assertThat(threads.await(SHORT)).isFalse();
        fails(() -> 1, "waits while its tables change");
        assertThat(faults).isEmpty();

        threads.release();
        assertThat(threads.await(SHORT)).isTrue();
        assertThat(threads.<Integer>call(LONG, () -> 1)).isEqualTo(1);
    }

    @Test
    void areNotHeldWhileSomebodyWaitsForThem() throws Exception {
        var begun = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        try (var asker = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = asker.submit(() -> threads.call(LONG, () -> {
                begun.countDown();
                free.await();
                return 1;
            }));
            begun.await();

            assertThat(threads.hold(SHORT)).isFalse();

            free.countDown();
            assertThat(asked.get()).isEqualTo(1);
        }
        assertThat(threads.hold(LONG)).isTrue();
        threads.release();
    }

    /// It may never end, and nobody waits for it.
    @Test
    void areHeldThoughOneIsDeaf() {
        fails(endless(), "took longer than 250 ms");

        assertThat(threads.hold(SHORT)).isTrue();
        threads.release();
    }

    @Test
    void measuresWhatTheyUse() {
        threads.call(LONG, () -> {
            var until = System.nanoTime() + Duration.ofMillis(100).toNanos();
            var kept = new byte[0];
            while (System.nanoTime() < until) {
                kept = new byte[1_000_000];
            }
            return kept.length;
        });

        assertThat(threads.usage().processor()).isPositive();
        assertThat(threads.usage().allocated()).isGreaterThan(1_000_000);
    }

    @Test
    void tellsWhatWasThrownInWords() {
        fails(LONG, () -> {
            throw new IllegalStateException("No oil");
        }, "IllegalStateException: No oil");
        fails(LONG, () -> {
            throw new StackOverflowError();
        }, "StackOverflowError");

        assertThat(faults).hasSize(2);
    }
}
