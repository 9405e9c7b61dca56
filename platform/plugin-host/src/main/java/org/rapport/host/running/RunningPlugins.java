package org.rapport.host.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.host.DropIns;
import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

/// The drop-in plugins that run now.
public final class RunningPlugins implements DropIns, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RunningPlugins.class);

    private final List<RunningPlugin> running = new CopyOnWriteArrayList<>();
    /// Of those that run now, by folder, name and ending.
    private final Map<String, String> joined = new ConcurrentHashMap<>();
    private final CacheTags cacheTags;

    RunningPlugins(CacheTags cacheTags) {
        this.cacheTags = cacheTags;
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
    public String joined(String folder, String name, String ending) {
        return joined.computeIfAbsent(folder + name + ending, _ -> running.stream()
                .flatMap(each -> each.files().texts(folder, name, ending)).collect(Collectors.joining("\n")));
    }

    Optional<PluginWeb> at(PathContainer path) {
        return running.stream().map(RunningPlugin::web).filter(web -> web.answers(path)).findFirst();
    }

    /// Starts what passed the gate. From then on it fills places and answers. Throws [PluginFault] if it does not start.
    synchronized void start(PluginFile file, Manifest manifest, House house) {
        var started = RunningPlugin.start(file, manifest, house);
        running.add(started);
        changed();
        started.listen();
        log.info("The plugin {} {} runs", manifest.id(), manifest.version());
    }

    /// Ends the plugin `id`, if it runs: nobody asks it any more, and what it is at is finished.
    synchronized void stop(String id) {
        var ended = running.stream().filter(each -> each.manifest().id().equals(id)).toList();
        running.removeAll(ended);
        changed();
        ended.forEach(RunningPlugin::close);
    }

    private void changed() {
        joined.clear();
        cacheTags.drop(CacheTag.SITE);
    }

    @Override
    public synchronized void close() {
        running.forEach(RunningPlugin::close);
        running.clear();
    }
}
