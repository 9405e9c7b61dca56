package org.rapport.host.running;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;

import jakarta.servlet.ServletContext;
import org.jdbi.v3.core.Jdbi;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;

import org.rapport.api.Messages;
import org.rapport.api.Storage;
import org.rapport.api.page.CacheTags;
import org.rapport.host.Answers;
import org.rapport.host.Writers;
import org.rapport.host.gate.Published;

/// Lets drop-in plugins live in the house that imports it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkbenchProperties.class)
public class RunningConfiguration {
    @Bean
    RunningPlugins runningPlugins(PluginEvents events, @Lazy CacheTags cacheTags, ObjectProvider<FaultWitness> witness,
            Clock clock) {
        return new RunningPlugins(events, cacheTags, witness.getIfAvailable(() -> (_, _) -> {}), clock);
    }

    @Bean
    PluginGateway pluginGateway(RunningPlugins plugins) {
        return new PluginGateway(plugins, Duration.ofSeconds(5));
    }

    @Bean
    PluginEvents pluginEvents(ObjectProvider<EventPublicationRegistry> registry,
            ObjectProvider<FailedEventPublications> failed, ObjectProvider<ApplicationEventMulticaster> multicaster) {
        return new PluginEvents(registry, failed, multicaster);
    }

    @Bean
    Plugins plugins(Storage storage, Jdbi jdbi, RunningPlugins running, ObjectProvider<House> house, Offers offers,
            Clock clock) {
        var shelf = new Shelf(new PluginStore(storage.directory("plugins")), new Admission(house), offers);
        return new Plugins(shelf, new Standings(jdbi.onDemand(PluginTable.class), clock), running, house);
    }

    @Bean
    Opening opening(Plugins plugins) {
        return new Opening(plugins);
    }

    @Bean
    Offers offers() {
        return new Offers(RunningConfiguration.class.getClassLoader());
    }

    @Bean
    Workbench workbench(WorkbenchProperties properties, Plugins plugins, Messages messages) {
        return new Workbench(properties.plugins().dev(), plugins, messages);
    }

    /// For what the house does later, such as hearing events.
    @Bean
    ThreadPoolTaskExecutorCustomizer houseThreads() {
        return executor -> executor.setThreadFactory(new HouseThreads(executor.getThreadNamePrefix()));
    }

    /// As long as the database is open.
    @Bean
    ApplicationListener<ContextClosedEvent> whenClosed(Workbench workbench) {
        return _ -> workbench.end();
    }

    @Bean
    Trials trials(Plugins plugins) {
        return new Trials(plugins);
    }

    @Bean
    Sweep sweep(RunningPlugins plugins) {
        return new Sweep(plugins);
    }

    /// Made when the first plugin is: a site without any pays nothing for them.
    @Bean
    @Lazy
    House house(ConfigurableListableBeanFactory beans, DataSource source, ObjectProvider<Writers> writers,
            Storage storage, Messages messages,
            Answers answers, PluginEvents events, ApplicationEventPublisher site,
            ServletContext servlets) {
        var classes = Objects.requireNonNull(beans.getBeanClassLoader());
        var list = Published.on(classes);
        var turns = writers.getIfAvailable(() -> Writers.AT_ONCE);
        return new House(beans, PublishedBeans.of(beans, list), list, classes, new PluginDatabases(source, turns,
                storage.directory("plugins").resolve("former"), messages),
                turns, answers, events, site, servlets);
    }
}
