package org.rapport.host.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
import org.rapport.host.ServedFiles;
import org.rapport.host.Vaults;
import org.rapport.host.gate.PluginFile;

/// A plugin that was started, with everything that is its own.
final class RunningPlugin {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    private static final Duration HOLD = Duration.ofSeconds(10);

    private final Manifest manifest;
    /// The ids of those on which it builds.
    private final Set<String> beside;
    private final PluginLoader loader;
    private final PluginFiles files;
    private final ServedFiles served;
    private final PluginThreads threads;
    private final PluginSource source;
    private final GenericWebApplicationContext context;
    private final PluginCalls calls;
    private final PluginWeb web;
    private final PluginEvents events;
    private final PluginOutbox outbox;
    private final Successor successor;
    private final Map<Class<?>, List<?>> fillers = new ConcurrentHashMap<>();
    private List<PluginListener> listeners = List.of();

    private RunningPlugin(PluginFile file, Manifest manifest, House house, Faults faults,
            List<RunningPlugin> needed, Successor successor) {
        this.loader = new PluginLoader(manifest.id(), file, house.list(), house.classes(),
                needed.stream().map(each -> each.loader).toList());
        var detached = new Detached(loader);
        this.manifest = manifest;
        this.beside = needed.stream().map(each -> each.manifest.id()).collect(Collectors.toSet());
        this.files = new PluginFiles(manifest.id(), file);
        this.served = files.served();
        this.threads = new PluginThreads(manifest.id(), loader, faults, house.writers());
        this.source = house.databases().open(manifest);
        this.calls = new PluginCalls(threads, house.present(), detached, successor);
        this.context = new GenericWebApplicationContext(house.servlets());
        context.setDisplayName("plugin " + manifest.id());
        context.setParent(needed.isEmpty() ? house.published() : PublishedBeans.of(house.published(), needed));
        context.setClassLoader(loader);
        context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new HandedOver(loader));
        register(context.getBeanFactory(), house, detached);
        var reader = new AnnotatedBeanDefinitionReader(context);
        reader.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        reader.register(PluginConfiguration.class);
        reader.register(Components.of(file, loader));
        context.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
        this.web = new PluginWeb(manifest, context, threads, house.present(), house.answers(), successor);
        this.successor = successor;
        this.events = house.events();
        this.outbox = house.outbox(manifest, source);
        context.addBeanFactoryPostProcessor(
                beans -> beans.registerResolvableDependency(ApplicationEventPublisher.class, outbox));
    }

    private void register(ConfigurableListableBeanFactory beans, House house, Detached detached) {
        beans.registerSingleton("house", house);
        beans.registerSingleton("source", source);
        beans.registerSingleton("detached", detached);
        beans.registerSingleton("staticFiles", served);
        beans.registerSingleton("vault", house.beans().getBean(Vaults.class).of(manifest.id()));
        var hosts = manifest.permissions().stream().filter(Network.class::isInstance).map(Network.class::cast)
                .map(Network::host).collect(Collectors.toSet());
        if (!hosts.isEmpty()) {
            beans.registerSingleton("fetch", new AllowedFetch(house.beans().getBean(Fetch.class), hosts));
        }
        if (manifest.permissions().contains(new Letters())) {
            beans.registerSingleton("mail", new OwnMail(house.beans().getBean(Mail.class), manifest));
        }
    }

    /// What passed the gate, and was not started yet. Throws [PluginFault] if nothing can be made of it.
    ///
    /// @param needed the plugins that it builds on
    static RunningPlugin of(PluginFile file, Manifest manifest, House house, Faults faults,
            List<RunningPlugin> needed, Successor successor) {
        try {
            return new RunningPlugin(file, manifest, house, faults, needed, successor);
        } catch (PluginFault e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw PluginFault.of(manifest.id(), e);
        }
    }

    /// Starts it: its tables first, then its components. Throws [PluginFault] if that fails; it is to be closed all the
    /// same, and then what it keeps is what it was.
    ///
    /// @param before keeps the version that runs waiting where this one changes its tables
    void start(PluginFile file, House house, Hold before) {
        try {
            migrate(new PluginMigrations(file, manifest, source), house, before);
            outbox.open();
            listeners = threads.call(START, begin(house));
            source.keep();
            outbox.emptySoon();
        } catch (RuntimeException e) {
            throw e instanceof PluginFault ? e : PluginFault.of(manifest.id(), e);
        }
    }

    private void migrate(PluginMigrations migrations, House house, Hold before) {
        migrations.altered().ifPresent(script -> {
            throw new PluginFault(house.say("host.running.altered-script", script));
        });
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
            web.open(manifest.id(), house.servlets());
            return PluginListeners.of(context, threads, events.registry(), successor);
        };
    }

    /// Its methods that hear events.
    List<PluginListener> listeners() {
        return listeners;
    }

    Manifest manifest() {
        return manifest;
    }

    /// Whether it would use the plugin `id`, and was started without it.
    boolean lacks(String id) {
        return manifest.needs().stream().anyMatch(need -> need.id().equals(id)) && !beside.contains(id);
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

    ServedFiles served() {
        return served;
    }

    PluginWeb web() {
        return web;
    }

    ConfigurableListableBeanFactory beans() {
        return context.getBeanFactory();
    }

    /// Whether plugins that need this one may have `bean`, because it is of a type that it publishes.
    boolean publishes(@Nullable Class<?> bean) {
        return bean != null && PublishedBeans.faces(bean).filter(type -> type.getClassLoader() == loader)
                .anyMatch(type -> loader.publishes(type.getName()));
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

    /// Those of its components that fill `place`, one of the house or of another plugin, as that may call them.
    @SuppressWarnings("unchecked")
    <T> List<Filler<T>> fillers(Class<T> place) {
        if (!loader.sees(place)) {
            return List.of();
        }
        return (List<Filler<T>>) fillers.computeIfAbsent(place, _ -> guarded(place));
    }

    /// The one of them whose class is called so.
    <T> Optional<T> filler(Class<T> place, String type) {
        return fillers(place).stream().map(Filler::itself).filter(each -> each.toString().equals(type)).findFirst();
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

    /// Lets it finish what it is at, and ends it. Its components may have something to do at the end, too.
    void close() {
        threads.close(FAREWELL, () -> {
            web.close();
            context.close();
        });
        source.close();
        LibraryCaches.clear();
    }
}
