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
        settle("");
    }

    /// The same, and whoever has an id that does not begin with `listeners` may fail.
    void settle(String listeners) {
        rest();
        var left = publications.incomplete().stream().filter(each -> each.listenerId().startsWith(listeners)).toList();
        if (!left.isEmpty()) {
            throw new AssertionError("Not all listeners did their work: " + left);
        }
        if (isUnderWay()) {
            throw new AssertionError("A plugin wants to say something and does not come to say it");
        }
    }

    /// Waits until every listener is done, whether it did its work or failed.
    void rest() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (isUnderWay() && System.nanoTime() < end) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isUnderWay() {
        return publications.underWay() > 0
                || publications.outboxes().stream().anyMatch(schema -> publications.unsaid(schema) > 0);
    }

    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        AfterCommit.run(() -> committed.add(event.getPayload()));
    }

    @Override
    public void renew() {
        rest();
        committed.clear();
    }
}
