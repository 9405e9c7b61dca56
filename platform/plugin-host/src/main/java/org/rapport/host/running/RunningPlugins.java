package org.rapport.host.running;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.host.DropIns;
import org.rapport.host.Manifest;
import org.rapport.host.Manifests;
import org.rapport.host.ServedFiles;
import org.rapport.host.gate.PluginFile;

/// The drop-in plugins that run now.
public final class RunningPlugins implements DropIns, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RunningPlugins.class);

    private volatile List<RunningPlugin> running = List.of();
    /// Of those that run now, by folder, name and ending.
    private final Map<String, String> joined = new ConcurrentHashMap<>();
    private final List<Remains> ended = new ArrayList<>();
    private final PluginEvents events;
    private final CacheTags cacheTags;
    private final FaultWitness witness;
    private final Clock clock;

    RunningPlugins(PluginEvents events, CacheTags cacheTags, FaultWitness witness, Clock clock) {
        this.events = events;
        this.cacheTags = cacheTags;
        this.witness = witness;
        this.clock = clock;
    }

    @Override
    public <T> List<Filler<T>> fillers(Class<T> place) {
        return running.stream().flatMap(each -> each.fillers(place).stream()).toList();
    }

    @Override
    public Optional<String> words(String key, String language) {
        return running.stream().flatMap(each -> each.files().words(key, language).stream()).findFirst();
    }

    @Override
    public Optional<ServedFiles> files(String id) {
        return ofId(id).stream().findFirst().map(RunningPlugin::served);
    }

    @Override
    public String joined(String folder, String name, String ending) {
        return joined.computeIfAbsent(folder + name + ending, _ -> running.stream()
                .flatMap(each -> each.files().texts(folder, name, ending)).collect(Collectors.joining("\n")));
    }

    Optional<PluginWeb> at(PathContainer path) {
        return running.stream().map(RunningPlugin::web).filter(web -> web.answers(path)).findFirst();
    }

    /// Starts what passed the gate, beside another version of it if that runs. Then, in one step, it fills places, answers
    /// and hears, and the other ends. Throws [PluginFault] if it does not start; then everything is as it was,
    /// also what it keeps.
    ///
    /// @param tooMany told once when it does too much wrong
    synchronized void start(PluginFile file, Manifest manifest, House house, Consumer<PluginFault> tooMany) {
        var before = ofId(manifest.id());
        var usable = Needs.beside(present(house), file, manifest);
        var starting = RunningPlugin.of(usable, manifest, house, new Faults(manifest.id(), System::nanoTime, witness,
                fault -> Thread.ofVirtual().start(() -> tooMany.accept(fault))), needed(manifest),
                new Successor(() -> ofId(manifest.id()).stream().findFirst()));
        try (var hold = new Hold(before)) {
            start(starting, usable, house, hold);
            replace(before, List.of(starting));
        }
        log.info("The plugin {} {} runs", manifest.id(), manifest.version());
    }

    private void start(RunningPlugin starting, PluginFile file, House house, Hold before) {
        try {
            starting.start(file, house, before);
        } catch (PluginFault e) {
            try {
                end(starting);
            } catch (RuntimeException undone) {
                log.error("What {} keeps is not what it was; it will be when the site starts again", starting.manifest()
                        .id(), undone);
            }
            throw e;
        }
    }

    /// Ends the plugin `id`, if it runs: nobody asks it any more, and what it is at is finished. Pages are made anew in any
    /// case.
    synchronized void stop(String id) {
        replace(ofId(id), List.of());
    }

    /// Nothing is left of the plugin `id`, which has ended: what pages still show of it goes, and what it did wrong.
    void forget(String id) {
        stop(id);
        witness.forget(id);
    }

    private List<Manifest> present(House house) {
        return Stream.concat(Manifests.on(house.classes()).stream(), running.stream().map(RunningPlugin::manifest))
                .toList();
    }

    /// Whether the plugin `id` was started without `another`, which it would use.
    boolean lacks(String id, String another) {
        return ofId(id).stream().anyMatch(each -> each.lacks(another));
    }

    private List<RunningPlugin> needed(Manifest manifest) {
        return Needs.of(manifest, running.stream().map(RunningPlugin::manifest).toList()).stream()
                .flatMap(id -> ofId(id).stream()).toList();
    }

    /// Throws [java.util.NoSuchElementException] if it does not run.
    RunningPlugin get(String id) {
        return ofId(id).getFirst();
    }

    private List<RunningPlugin> ofId(String id) {
        return running.stream().filter(each -> each.manifest().id().equals(id)).toList();
    }

    private void replace(List<RunningPlugin> before, List<RunningPlugin> after) {
        running = Stream.concat(running.stream().filter(each -> !before.contains(each)), after.stream()).toList();
        events.replace(listeners(before), listeners(after));
        changed();
        before.forEach(this::end);
    }

    private void end(RunningPlugin plugin) {
        plugin.close();
        ended.add(plugin.remains(clock.instant()));
    }

    /// What is left of plugins that have ended: because it is not collected yet, or because something holds it.
    synchronized List<Remains> remains() {
        ended.removeIf(Remains::areGone);
        return List.copyOf(ended);
    }

    /// Has unused memory collected if something ended more than `pause` ago and may be held.
    void collect(Duration pause) {
        var old = remains().stream().filter(each -> !each.areHeld()
                && each.since().plus(pause).isBefore(clock.instant())).toList();
        if (!old.isEmpty()) {
            System.gc();
            old.forEach(Remains::outlast);
        }
    }

    /// What the plugin `id` has used since it was started; nothing if it does not run.
    Usage usage(String id) {
        return ofId(id).stream().map(RunningPlugin::usage).reduce(Usage.NONE, Usage::plus);
    }

    private static List<PluginListener> listeners(List<RunningPlugin> plugins) {
        return plugins.stream().flatMap(each -> each.listeners().stream()).toList();
    }

    private void changed() {
        joined.clear();
        cacheTags.drop(CacheTag.SITE);
    }

    @Override
    public synchronized void close() {
        var last = running;
        running = List.of();
        last.forEach(RunningPlugin::close);
    }
}
