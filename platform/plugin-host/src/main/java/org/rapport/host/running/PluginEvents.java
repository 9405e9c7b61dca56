package org.rapport.host.running;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes down for each plugin that listens what the house publishes, in the same transaction, and delivers it when that
/// is committed: the same registry, and the same second try, as for the modules of the house.
final class PluginEvents implements ApplicationListener<PayloadApplicationEvent<?>> {
    private static final int MOST_AT_ONCE = 10_000;

    private final ObjectProvider<EventPublicationRegistry> registry;
    private final ObjectProvider<FailedEventPublications> failed;
    private final ObjectProvider<ApplicationEventMulticaster> multicaster;
    private volatile List<PluginListener> listening = List.of();

    PluginEvents(ObjectProvider<EventPublicationRegistry> registry, ObjectProvider<FailedEventPublications> failed,
            ObjectProvider<ApplicationEventMulticaster> multicaster) {
        this.registry = registry;
        this.failed = failed;
        this.multicaster = multicaster;
    }

    EventPublicationRegistry registry() {
        return registry.getObject();
    }

    /// From now on those of `after` hear what is published, first what they did not hear before, and those of `before` no
    /// more. What was written down for them stays.
    void replace(List<PluginListener> before, List<PluginListener> after) {
        after.forEach(multicaster.getObject()::addApplicationListener);
        before.forEach(multicaster.getObject()::removeApplicationListener);
        before.forEach(each -> each.follow(after));
        var ids = after.stream().map(PluginListener::getListenerId).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            failed.getObject().resubmit(ResubmissionOptions.defaults().withBatchSize(MOST_AT_ONCE)
                    .withFilter(publication -> isOf(ids, publication)));
        }
        listening = Stream.concat(listening.stream().filter(each -> !before.contains(each)), after.stream()).toList();
    }

    private static boolean isOf(Set<String> ids, EventPublication publication) {
        return publication instanceof TargetEventPublication target
                && ids.contains(target.getTargetIdentifier().getValue());
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> published) {
        var event = published.getPayload();
        var listeners = listening.stream().filter(each -> each.hears(event)).toList();
        if (listeners.isEmpty() || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        registry().store(event, listeners.stream().map(PluginListener::target));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    listeners.forEach(each -> each.deliver(event));
                } else {
                    listeners.forEach(each -> registry().markFailed(event, each.target()));
                }
            }
        });
    }
}
