package org.rapport.host.running;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.rapport.host.gate.Published;
import org.rapport.host.running.OutboxTable.Row;

/// What a plugin says to the site: an event of a published type, written down in the plugin’s transaction, and published
/// by the house in one of its own. All that becomes of the table is done as the plugin’s user: what it is in truth, such as a
/// view, or has, such as a trigger, is for the plugin to say, and would be done as the house’s else.
final class PluginOutbox implements ApplicationEventPublisher {
    private final OutboxTable table;
    private final Jdbi plugin;
    private final TransactionOperations own;
    private final Published published;
    private final EventSerializer serializer;
    private final TransactionOperations house;
    private final ApplicationEventPublisher site;

    /// @param plugin as the plugin’s user, within its transactions
    /// @param own the plugin’s transactions
    /// @param house the house’s, in which it publishes
    PluginOutbox(String schema, Jdbi plugin, TransactionOperations own, Published published,
            EventSerializer serializer, TransactionOperations house, ApplicationEventPublisher site) {
        this.table = new OutboxTable(schema);
        this.plugin = plugin;
        this.own = own;
        this.published = published;
        this.serializer = serializer;
        this.house = house;
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
        if (!isKnown(event.getClass())) {
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
        plugin.withHandle(table::ids).forEach(this::publish);
    }

    /// If the site ends when the house has published it and the plugin has not crossed it out, it is published again.
    private void publish(long id) {
        plugin.withHandle(handle -> table.find(handle, id)).map(this::event)
                .ifPresent(event -> own.executeWithoutResult(_ -> {
                    if (plugin.withHandle(handle -> table.take(handle, id))) {
                        house.executeWithoutResult(_ -> site.publishEvent(event));
                    }
                }));
    }

    /// Who writes into the table himself may name any class, and some do harm when they are made.
    private Object event(Row row) {
        try {
            var type = Class.forName(row.type(), false, PluginOutbox.class.getClassLoader());
            if (!isKnown(type)) {
                throw new IllegalStateException(row.type() + " is no event that the site knows");
            }
            return serializer.deserialize(row.event(), type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isKnown(Class<?> type) {
        return type.getClassLoader() == PluginOutbox.class.getClassLoader()
                && ReadByLibraries.isRecord(type, published);
    }
}
