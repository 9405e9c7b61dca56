package org.rapport.host.running;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.web.context.support.GenericWebApplicationContext;

import org.rapport.api.Fetch;
import org.rapport.api.Mail;
import org.rapport.host.DropIns.Filler;
import org.rapport.host.Manifest;
import org.rapport.host.Permission.Letters;
import org.rapport.host.Permission.Network;
import org.rapport.host.Vaults;
import org.rapport.host.gate.PluginFile;

/// A plugin that was started, with everything that is its own.
final class RunningPlugin {
    private static final Logger log = LoggerFactory.getLogger(RunningPlugin.class);
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    private static final Duration HOLD = Duration.ofSeconds(10);

    private final Manifest manifest;
    private final PluginLoader loader;
    private final PluginFiles files;
    private final PluginThreads threads;
    private final PluginSource source;
    private final GenericWebApplicationContext context;
    private final PluginCalls calls;
    private final PluginWeb web;
    private final PluginEvents events;
    private final PluginOutbox outbox;
    private final Map<Class<?>, List<?>> fillers = new ConcurrentHashMap<>();
    private List<PluginListener> listeners = List.of();

    private RunningPlugin(PluginFile file, Manifest manifest, House house, Faults faults,
            List<RunningPlugin> needed) {
        this.loader = new PluginLoader(manifest.id(), file, house.list(), house.classes(),
                needed.stream().map(each -> each.loader).toList());
        var detached = new Detached(loader);
        this.manifest = manifest;
        this.files = new PluginFiles(manifest.id(), file);
        this.threads = new PluginThreads(manifest.id(), loader, faults, house.writers()::abandon);
        this.source = house.databases().open(manifest);
        this.calls = new PluginCalls(threads, house.present(), detached);
        this.context = new GenericWebApplicationContext(house.servlets());
        context.setDisplayName("plugin " + manifest.id());
        context.setParent(needed.isEmpty() ? house.published() : PublishedBeans.of(house.published(), needed));
        context.setClassLoader(loader);
        register(context.getBeanFactory(), house, detached);
        var reader = new AnnotatedBeanDefinitionReader(context);
        reader.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        reader.register(PluginConfiguration.class);
        reader.register(Components.of(file, loader));
        context.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
        this.web = new PluginWeb(manifest, context, threads, house.present(), house.answers());
        this.events = house.events();
        this.outbox = house.outbox(manifest, source);
        context.addBeanFactoryPostProcessor(
                beans -> beans.registerResolvableDependency(ApplicationEventPublisher.class, outbox));
    }

    private void register(ConfigurableListableBeanFactory beans, House house, Detached detached) {
        beans.registerSingleton("house", house);
        beans.registerSingleton("source", source);
        beans.registerSingleton("detached", detached);
        beans.registerSingleton("vault", house.beans().getBean(Vaults.class).of(manifest.id()));
        var hosts = manifest.permissions().stream().filter(Network.class::isInstance).map(Network.class::cast)
                .map(Network::host).collect(Collectors.toSet());
        if (!hosts.isEmpty()) {
            beans.registerSingleton("fetch", new AllowedFetch(house.beans().getBean(Fetch.class), hosts));
        }
        if (manifest.permissions().contains(new Letters())) {
            beans.registerSingleton("mail", house.beans().getBean(Mail.class));
        }
    }

    /// Starts what passed the gate: its tables first, then its components. Throws [PluginFault] if it does not start;
    /// then nothing of it is left, and what it keeps is what it was.
    ///
    /// @param needed the plugins that it builds on
    /// @param before keeps the version that runs waiting where this one changes its tables
    static RunningPlugin start(PluginFile file, Manifest manifest, House house, Faults faults,
            List<RunningPlugin> needed, Hold before) {
        var plugin = made(file, manifest, house, faults, needed);
        try {
            plugin.migrate(new PluginMigrations(file, manifest, plugin.source), house, before);
            plugin.outbox.open();
            plugin.listeners = plugin.threads.call(START, plugin.begin(house));
            plugin.source.keep();
            plugin.outbox.emptySoon();
            return plugin;
        } catch (RuntimeException e) {
            throw plugin.ended(e instanceof PluginFault fault ? fault : PluginFault.of(manifest.id(), e));
        }
    }

    private PluginFault ended(PluginFault fault) {
        try {
            close();
        } catch (RuntimeException e) {
            log.error("What {} keeps is not what it was; it will be when the site starts again", manifest.id(), e);
        }
        return fault;
    }

    private static RunningPlugin made(PluginFile file, Manifest manifest, House house, Faults faults,
            List<RunningPlugin> needed) {
        try {
            return new RunningPlugin(file, manifest, house, faults, needed);
        } catch (PluginFault e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw PluginFault.of(manifest.id(), e);
        }
    }

    private void migrate(PluginMigrations migrations, House house, Hold before) {
        if (migrations.arePending()) {
            if (!before.take()) {
                throw new PluginFault(house.say("host.running.at-work"));
            }
            house.databases().rehearse(source, before.keepsWaiting());
        }
        house.writers().alone(migrations::run);
    }

    private Callable<List<PluginListener>> begin(House house) {
        return () -> {
            context.refresh();
            web.open(manifest.id(), context, house.servlets());
            return PluginListeners.of(context, threads, events.registry());
        };
    }

    /// Its methods that hear events.
    List<PluginListener> listeners() {
        return listeners;
    }

    Manifest manifest() {
        return manifest;
    }

    /// What it has used since it was started.
    Usage usage() {
        return threads.usage();
    }

    /// What may be left of it, which ends at `moment`.
    Remains remains(Instant moment) {
        return threads.remains(manifest, loader, moment);
    }

    PluginFiles files() {
        return files;
    }

    PluginWeb web() {
        return web;
    }

    ConfigurableListableBeanFactory beans() {
        return context.getBeanFactory();
    }

    /// Whether plugins that need this one may have `bean`, because it is of a type that it publishes.
    boolean publishes(@Nullable Class<?> bean) {
        return bean != null && PublishedBeans.lineage(bean).filter(type -> type.getClassLoader() == loader)
                .anyMatch(type -> Modifier.isPublic(type.getModifiers()) && loader.publishes(type.getName()));
    }

    /// Those of its components that fill `place`, one of the house or of another plugin, as that may call them.
    @SuppressWarnings("unchecked")
    <T> List<Filler<T>> fillers(Class<T> place) {
        if (!loader.sees(place)) {
            return List.of();
        }
        return (List<Filler<T>>) fillers.computeIfAbsent(place, _ -> guarded(place));
    }

    private <T> List<Filler<T>> guarded(Class<T> place) {
        return context.getBeanFactory().getBeansOfType(place).values().stream()
                .map(each -> Filler.of(calls.guarded(place, each), each)).toList();
    }

    /// Lets it finish what it is at, and begin nothing until [#release]. False if it does not come to an end.
    boolean hold() {
        return threads.hold(HOLD);
    }

    /// Lets the site hear what it has said by now.
    void tell() {
        outbox.empty();
    }

    void release() {
        threads.release();
    }

    /// Lets it finish what it is at, and ends it.
    void close() {
        threads.close(FAREWELL);
        web.close();
        context.close();
        source.close();
        ProxyCache.clear();
    }
}
