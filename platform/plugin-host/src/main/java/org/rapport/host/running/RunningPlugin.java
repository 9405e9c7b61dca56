package org.rapport.host.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.rapport.api.Fetch;
import org.rapport.api.Mail;
import org.rapport.host.DropIns.Filler;
import org.rapport.host.Manifest;
import org.rapport.host.Permission.Letters;
import org.rapport.host.Permission.Network;
import org.rapport.host.gate.PluginFile;

/// A plugin that was started, with everything that is its own.
final class RunningPlugin {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Manifest manifest;
    private final PluginLoader loader;
    private final PluginFiles files;
    private final PluginThreads threads;
    private final HikariDataSource source;
    private final GenericWebApplicationContext context;
    private final PluginCalls calls;
    private final PluginWeb web;
    private final PluginEvents events;
    private final PluginOutbox outbox;
    private final Map<Class<?>, List<?>> fillers = new ConcurrentHashMap<>();
    private List<PluginListener> listeners = List.of();

    private RunningPlugin(PluginFile file, Manifest manifest, House house, Faults faults) {
        this.loader = new PluginLoader(manifest.id(), file, house.list(), house.classes());
        var detached = new Detached(loader);
        this.manifest = manifest;
        this.files = new PluginFiles(manifest.id(), file);
        this.threads = new PluginThreads(manifest.id(), loader, faults, house.writers()::abandon);
        this.source = house.databases().open(manifest);
        this.calls = new PluginCalls(threads, house.present(), detached);
        this.context = new GenericWebApplicationContext(house.servlets());
        context.setDisplayName("plugin " + manifest.id());
        context.setParent(house.published());
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
    /// then nothing of it is left but its tables.
    static RunningPlugin start(PluginFile file, Manifest manifest, House house, Faults faults) {
        var plugin = made(file, manifest, house, faults);
        try {
            house.writers().alone(() -> new PluginMigrations(file, manifest).run(plugin.source));
            plugin.outbox.open();
            plugin.listeners = plugin.threads.call(START, plugin.begin(house));
            return plugin;
        } catch (RuntimeException e) {
            plugin.close();
            throw e instanceof PluginFault ? e : PluginFault.of(manifest.id(), e);
        }
    }

    private static RunningPlugin made(PluginFile file, Manifest manifest, House house, Faults faults) {
        try {
            return new RunningPlugin(file, manifest, house, faults);
        } catch (RuntimeException | LinkageError e) {
            throw PluginFault.of(manifest.id(), e);
        }
    }

    private Callable<List<PluginListener>> begin(House house) {
        return () -> {
            context.refresh();
            web.open(manifest.id(), house.servlets());
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

    /// The addresses that its handlers answer.
    Set<PathPattern> handlers() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(each -> each.getHandlerMethods().keySet().stream())
                .flatMap(each -> each.getPatternValues().stream()).map(PathPatternParser.defaultInstance::parse)
                .collect(Collectors.toSet());
    }

    /// What its components are, of what others published: places, most of it.
    Set<Class<?>> published() {
        return Stream.of(context.getBeanDefinitionNames()).filter(context::isSingleton)
                .flatMap(
                        name -> ClassUtils.getAllInterfacesForClassAsSet(AopUtils.getTargetClass(context.getBean(name)))
                                .stream())
                .filter(type -> type.getClassLoader() != loader).collect(Collectors.toSet());
    }

    /// Those of its components that fill `place`, as the house may call them.
    @SuppressWarnings("unchecked")
    <T> List<Filler<T>> fillers(Class<T> place) {
        return (List<Filler<T>>) fillers.computeIfAbsent(place, _ -> guarded(place));
    }

    private <T> List<Filler<T>> guarded(Class<T> place) {
        return context.getBeanFactory().getBeansOfType(place).values().stream()
                .map(each -> Filler.of(calls.guarded(place, each), each)).toList();
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
