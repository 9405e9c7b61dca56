package org.rapport.app.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class GroupCommitTests {
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Thread> waiters = new ArrayList<>();
    private final List<String> ends = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    private final GroupCommit held = new GroupCommit(() -> {
        begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
        if (failing) {
            throw new SQLException("disk full");
        }
    });

    @AfterEach
    void letEverybodyGo() throws InterruptedException {
        mayEnd.release(1000);
        for (var waiter : waiters) {
            waiter.join();
        }
    }

    @Test
    void endsTheWaitingOfAllWhoCameBeforeItBegan() throws Exception {
        arrive("first");
        for (int i = 0; i < 20; i++) {
            arrive("later");
        }
        mayEnd.release(2);
        letEverybodyGo();
        assertThat(begun).hasValue(2);
        assertThat(ends).hasSize(21);
    }

    @Test
    void letsNobodyGoByACheckpointThatBeganBeforeHeCame() throws Exception {
        arrive("first");
        arrive("second");
        mayEnd.release();
        waiters.getFirst().join();
        begins(2);
        assertThat(ends).containsExactly("first is durable");
        mayEnd.release();
        waiters.get(1).join();
        assertThat(ends).containsExactly("first is durable", "second is durable");
    }

    @Test
    void tellsOfAFailureAllWhoWaitedForItAndNobodyElse() throws Exception {
        arrive("first");
        failing = true;
        mayEnd.release();
        waiters.getFirst().join();
        failing = false;
        arrive("second");
        mayEnd.release();
        waiters.get(1).join();
        assertThat(ends).containsExactly("first failed: disk full", "second is durable");
    }

    @Test
    void sharesFarFewerCheckpointsOfARealDatabaseThanThereAreCommits(@TempDir Path directory) throws Exception {
        var url = "jdbc:h2:file:" + directory.resolve("rapport") + ";WRITE_DELAY=0";
        try (var keeper = new OwnConnection(new DriverManagerDataSource(url, "rapport", ""))) {
            keeper.execute("create table word (id identity)");
            var commit = new GroupCommit(() -> {
                begun.incrementAndGet();
                keeper.execute("checkpoint sync");
                ended.incrementAndGet();
            });
            for (int i = 0; i < 16; i++) {
                start(() -> write(url, commit));
            }
            for (var waiter : waiters) {
                waiter.join();
            }
            assertThat(ends).hasSize(16 * 25).allMatch("durable"::equals);
            assertThat(begun.get()).isLessThan(16 * 25 / 3);
        }
    }

    private void write(String url, GroupCommit commit) {
        try (var connection = new OwnConnection(new DriverManagerDataSource(url, "rapport", ""))) {
            for (int i = 0; i < 25; i++) {
                connection.execute("insert into word default values");
                var before = begun.get();
                commit.await();
                ends.add(ended.get() > before ? "durable" : "too early");
            }
        } catch (SQLException | NotDurable e) {
            ends.add(e.toString());
        }
    }

    /// Comes, and stands still: waiting for the checkpoint's end or for its own to begin.
    private void arrive(String name) throws InterruptedException {
        standsStill(start(() -> {
            try {
                held.await();
                ends.add(name + " is durable");
            } catch (NotDurable e) {
                ends.add(name + " failed: " + Objects.requireNonNull(e.getCause()).getMessage());
            }
        }));
    }

    private Thread start(Runnable task) {
        var thread = Thread.ofPlatform().start(task);
        waiters.add(thread);
        return thread;
    }

    /// He still stands at the first checkpoint when it ends: standing is no sign that the next has begun.
    private void begins(int checkpoint) throws InterruptedException {
        for (var waited = 0; begun.get() < checkpoint && waited < 10_000; waited++) {
            Thread.sleep(1);
        }
        assertThat(begun).hasValue(checkpoint);
    }

    private void standsStill(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }
}
