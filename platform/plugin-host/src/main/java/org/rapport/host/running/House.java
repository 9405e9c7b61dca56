package org.rapport.host.running;

import javax.sql.DataSource;

import jakarta.servlet.ServletContext;
import org.jdbi.v3.core.Jdbi;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Messages;
import org.rapport.host.Answers;
import org.rapport.host.Manifest;
import org.rapport.host.Writers;
import org.rapport.host.gate.Published;

/// What plugins are started in.
///
/// @param beans all of the house’s, for the host alone
/// @param published those that plugins see
record House(BeanFactory beans, ApplicationContext published, Published list, ClassLoader classes,
        PluginDatabases databases, Writers writers, Answers answers, PluginEvents events,
        ApplicationEventPublisher site,
        ServletContext servlets) {
    /// The request of the present thread, as plugins see it.
    PresentRequest present() {
        return new PresentRequest(beans.getBeanProvider(Surroundings.class).getIfAvailable(() -> Surroundings.NONE));
    }

    Messages messages() {
        return beans.getBean(Messages.class);
    }

    String say(String key, Object... values) {
        return messages().say(key, values);
    }

    PluginOutbox outbox(Manifest plugin, DataSource source) {
        return new PluginOutbox(plugin.schema(), Jdbi.create(new TransactionAwareDataSourceProxy(source)),
                new TransactionTemplate(writers.transactions(source)), list, beans.getBean(EventSerializer.class),
                new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)), site);
    }
}
