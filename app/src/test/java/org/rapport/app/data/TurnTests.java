package org.rapport.app.data;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnTests {
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final Turn turn = new Turn();

    @AfterEach
    void leave() {
        others.shutdownNow();
    }

    @Test
    void isOneThreadsAtATime() throws Exception {
        turn.take();
        var other = others.submit(this::takeAndGiveBack);
        assertThat(other.isDone()).isFalse();

        turn.giveBack();

        assertThat(other.get(1, MINUTES)).isTrue();
    }

    @Test
    void isKeptAsLongAsItsHolderTookIt() throws Exception {
        turn.take();
        turn.take();
        turn.giveBack();
        assertIsNobodyElsesUntilGivenBack();
    }

    @Test
    void isTakenFromWhoNeverEndsAndGivenBackByNobodyTwice() throws Exception {
        var late = new AtomicReference<Thread>();
        var taken = new CountDownLatch(1);
        var wasTakenAway = new CountDownLatch(1);
        var ended = others.submit(() -> {
            turn.take();
            late.set(Thread.currentThread());
            taken.countDown();
            wasTakenAway.await();
            turn.giveBack();
            return true;
        });
        taken.await();

        turn.takeFrom(Thread.currentThread());
        turn.takeFrom(late.get());
        turn.take();
        wasTakenAway.countDown();
        assertThat(ended.get(1, MINUTES)).isTrue();
        assertIsNobodyElsesUntilGivenBack();
    }

    @Test
    void isAlsoOfWhoWorksForItsHolder() throws Exception {
        turn.take();
        var asker = Thread.currentThread();
        var worked = others.submit(() -> {
            turn.workFor(asker);
            takeAndGiveBack();
            turn.workForNobody();
            return true;
        });
        assertThat(worked.get(1, MINUTES)).isTrue();
        assertIsNobodyElsesUntilGivenBack();
    }

    @Test
    void staysWithItsHolderWhenItIsTakenFromWhoWorksForHim() throws Exception {
        turn.take();
        var asker = Thread.currentThread();
        var late = new AtomicReference<Thread>();
        var wasTakenAway = new CountDownLatch(1);
        var taken = new CountDownLatch(1);
        var ended = others.submit(() -> {
            turn.workFor(asker);
            turn.take();
            late.set(Thread.currentThread());
            taken.countDown();
            wasTakenAway.await();
            turn.giveBack();
            return true;
        });
        taken.await();

        turn.takeFrom(late.get());
        wasTakenAway.countDown();
        assertThat(ended.get(1, MINUTES)).isTrue();
        assertIsNobodyElsesUntilGivenBack();
    }

    @Test
    void isNobodysWhoIsInterruptedWhileHeWaits() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(turn::take).isInstanceOf(IllegalStateException.class);

        assertThat(Thread.interrupted()).isTrue();
        turn.take();
    }

    private void assertIsNobodyElsesUntilGivenBack() throws Exception {
        var other = others.submit(this::takeAndGiveBack);
        Thread.sleep(50);
        assertThat(other.isDone()).as("it is still this thread’s").isFalse();

        turn.giveBack();

        assertThat(other.get(1, MINUTES)).isTrue();
    }

    private boolean takeAndGiveBack() {
        turn.take();
        turn.giveBack();
        return true;
    }
}
