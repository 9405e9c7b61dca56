package org.rapport.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionOperations;

/// The events of the modules: published by a test, heard by a test, and waited for until all listeners are done.
@Order(Events.FIRST)
public final class Events implements Renewed {
    static final int FIRST = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transaction;
    private final PublicationTable publications;
    private final List<Object> committed = new CopyOnWriteArrayList<>();

    Events(ApplicationEventPublisher publisher, TransactionOperations transaction, Jdbi jdbi) {
        this.publisher = publisher;
        this.transaction = transaction;
        this.publications = jdbi.onDemand(PublicationTable.class);
    }

    /// Publishes `event` in a transaction of its own, as the module would that it belongs to.
    public void publish(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    /// The events of `type` that were published since the test began, by transactions that were committed.
    public <T> List<T> published(Class<T> type) {
        return committed.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Waits until every listener has done its work, also what their own events set off. Throws [AssertionError] naming
    /// the publications that failed or did not come to an end.
    public void settle() {
        await();
        var left = publications.incomplete();
        if (!left.isEmpty()) {
            throw new AssertionError("Not all listeners did their work: " + left);
        }
    }

    private void await() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (publications.underWay() > 0 && System.nanoTime() < end) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        AfterCommit.run(() -> committed.add(event.getPayload()));
    }

    @Override
    public void renew() {
        await();
        committed.clear();
    }
}
