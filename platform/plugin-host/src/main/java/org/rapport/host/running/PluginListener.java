package org.rapport.host.running;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.core.ResolvableType;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.transaction.event.TransactionalApplicationListener;

/// A method of a plugin that hears an event. The house’s multicaster finds it by its id, to deliver again what it did
/// not hear, but never calls it by the event’s type: it remembers for ever who listened when a type was first published.
final class PluginListener implements TransactionalApplicationListener<ApplicationEvent>, GenericApplicationListener {
    private static final Logger log = LoggerFactory.getLogger(PluginListener.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration HELD = Duration.ofMinutes(5);

    private final String id;
    private final Object bean;
    private final Method method;
    private final PluginThreads threads;
    /// Of the plugin’s: what waits here is no fault of anybody’s.
    private final Semaphore turns;
    private final EventPublicationRegistry registry;
    private volatile @Nullable PluginListener successor;

    PluginListener(String id, Object bean, Method method, PluginThreads threads, Semaphore turns,
            EventPublicationRegistry registry) {
        this.id = id;
        this.bean = bean;
        this.method = method;
        this.threads = threads;
        this.turns = turns;
        this.registry = registry;
    }

    @Override
    public String getListenerId() {
        return id;
    }

    PublicationTargetIdentifier target() {
        return PublicationTargetIdentifier.of(id);
    }

    /// Whatever this one has not heard when its plugin ends is for the same listener among `others`, if it is there.
    void follow(List<PluginListener> others) {
        successor = others.stream().filter(each -> each.id.equals(id)).findFirst().orElse(null);
    }

    boolean hears(Object event) {
        return method.getParameterTypes()[0].isInstance(event);
    }

    /// Lets the plugin hear `event`, which the registry has, as soon as it is its turn.
    void deliver(Object event) {
        Thread.ofVirtual().name("events of " + id).start(() -> {
            turns.acquireUninterruptibly();
            try {
                threads.await(HELD);
                hear(event);
            } finally {
                turns.release();
            }
        });
    }

    private void hear(Object event) {
        var next = successor;
        if (next != null && threads.isClosed()) {
            next.deliver(event);
            return;
        }
        registry.markProcessing(event, target());
        try {
            threads.call(PATIENCE, () -> Optional.ofNullable(method.invoke(bean, event)));
            registry.markCompleted(event, target());
        } catch (PluginFault e) {
            registry.markFailed(event, target());
            log.error("{} did not hear {}", id, event, e);
        }
    }

    @Override
    public void processEvent(ApplicationEvent event) {
        deliver(((PayloadApplicationEvent<?>) event).getPayload());
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {}

    @Override
    public void addCallback(SynchronizationCallback callback) {}

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public boolean supportsEventType(ResolvableType type) {
        return false;
    }
}
