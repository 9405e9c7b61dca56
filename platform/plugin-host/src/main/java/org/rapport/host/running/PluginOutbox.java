package org.rapport.host.running;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.rapport.host.running.OutboxTable.Row;

/// What a plugin says to the site: an event of a published type, written down in the plugin’s transaction, and published
/// by the house in one of its own, in which it is crossed out.
final class PluginOutbox implements ApplicationEventPublisher {
    private final OutboxTable table;
    private final Jdbi plugin;
    private final Jdbi house;
    private final EventSerializer serializer;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher site;

    /// @param plugin as the plugin’s user, within its transactions
    /// @param house as the house’s, within `transactions`
    PluginOutbox(String schema, Jdbi plugin, Jdbi house, EventSerializer serializer,
            TransactionOperations transactions, ApplicationEventPublisher site) {
        this.table = new OutboxTable(schema);
        this.plugin = plugin;
        this.house = house;
        this.serializer = serializer;
        this.transactions = transactions;
        this.site = site;
    }

    /// Makes the table if it is not there.
    void open() {
        plugin.useHandle(table::create);
    }

    /// Throws [IllegalArgumentException] for an event of the plugin’s own, [IllegalStateException] outside of a
    /// transaction.
    @Override
    public void publishEvent(Object event) {
        if (event.getClass().getClassLoader() != PluginOutbox.class.getClassLoader() || !event.getClass().isRecord()) {
            throw new IllegalArgumentException(event.getClass().getName() + " is no event that the site knows");
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Events are published in the transaction that makes them true");
        }
        var row = new Row(event.getClass().getName(), serializer.serialize(event).toString());
        plugin.useHandle(handle -> table.insert(handle, row));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                emptySoon();
            }
        });
    }

    /// Publishes what is left in it; nobody waits for that.
    void emptySoon() {
        Thread.ofVirtual().name("outbox").start(this::empty);
    }

    /// Publishes what is left in it, in the order in which it was said.
    void empty() {
        house.withHandle(table::ids).forEach(id -> transactions.executeWithoutResult(_ -> publish(id)));
    }

    private void publish(long id) {
        house.withHandle(handle -> table.take(handle, id)).map(this::event).ifPresent(site::publishEvent);
    }

    private Object event(Row row) {
        try {
            return serializer.deserialize(row.event(),
                    Class.forName(row.type(), false, PluginOutbox.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
