package org.rapport.host.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.semver4j.Semver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

import org.rapport.host.Manifest;
import org.rapport.host.Manifests;
import org.rapport.host.Permission;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;
import org.rapport.host.running.PluginTable.Row;

/// All drop-in plugins, whether they run or not. One thing at a time is done to them; requests never wait for that.
public final class Plugins {
    private static final Logger log = LoggerFactory.getLogger(Plugins.class);

    private final PluginStore store;
    private final PluginTable table;
    private final RunningPlugins running;
    private final ObjectProvider<House> house;
    private final Clock clock;
    private final Map<String, Installed> installed = new ConcurrentSkipListMap<>();

    Plugins(PluginStore store, PluginTable table, RunningPlugins running, ObjectProvider<House> house, Clock clock) {
        this.store = store;
        this.table = table;
        this.running = running;
        this.house = house;
        this.clock = clock;
    }

    /// Looks at what lies in the directory, and starts what is switched on. What somebody laid there by hand is.
    synchronized void open() {
        var left = new ArrayList<>(store.all());
        for (var progress = true; progress;) {
            progress = left.removeIf(this::open);
        }
        left.forEach(path -> log.error("{} is no part of this site", path));
    }

    /// Whether `path` needs no second look: it is installed, or refused for more than that something it needs is absent.
    private boolean open(Path path) {
        try {
            var found = check(PluginStore.read(path), path);
            installed.put(found.id(), found);
            var row = table.find(found.id()).orElseGet(() -> insert(found, State.ON));
            if (row.state() == State.ON || row.state() == State.FAILED) {
                start(found);
            }
            return true;
        } catch (Refused e) {
            log.error("{} is refused: {}", path, e.findings());
            return e.findings().stream().anyMatch(finding -> finding.rule() != Rule.NEED_ABSENT);
        } catch (UncheckedIOException e) {
            log.error("{} cannot be read", path, e);
            return true;
        }
    }

    private Installed check(PluginFile file, Path path) throws Refused {
        var id = Gate.manifest(file).id();
        var others = installed.values().stream().map(Installed::manifest).filter(each -> !each.id().equals(id));
        var inside = house.getObject();
        var manifest = Gate.of(inside.classes(), inside.list(),
                Stream.concat(Manifests.onClassPath().stream(), others).toList()).check(file);
        HouseRoutes.check(manifest, inside.beans());
        return new Installed(file, manifest, path, former(id));
    }

    private Row insert(Installed plugin, State state) {
        var row = new Row(plugin.id(), state, "", plugin.allowed(), clock.instant());
        table.insert(row);
        return row;
    }

    private void start(Installed plugin) {
        try {
            running.start(plugin.file(), plugin.manifest(), house.getObject(), fault -> quarantine(plugin.id(), fault));
            set(plugin, State.ON, "");
        } catch (PluginFault e) {
            log.error("{} does not start", plugin.path(), e);
            set(plugin, State.FAILED, e.reason());
        }
    }

    private void set(Installed plugin, State state, String fault) {
        table.update(new Row(plugin.id(), state, fault, plugin.allowed(), clock.instant()));
    }

    /// All that are installed, by their ids.
    public List<Plugin> all() {
        return installed.values().stream().flatMap(each -> look(each).stream()).toList();
    }

    public Optional<Plugin> find(String id) {
        return Optional.ofNullable(installed.get(id)).flatMap(this::look);
    }

    private Plugin shown(Installed plugin) {
        return look(plugin).orElseThrow();
    }

    /// Empty if somebody takes it out just now.
    private Optional<Plugin> look(Installed plugin) {
        return table.find(plugin.id()).map(row -> new Plugin(plugin.manifest(), plugin.file().sha256(), row.state(),
                row.fault(), row.changedAt(), plugin.former()));
    }

    private Optional<Semver> former(String id) {
        var path = store.former(id);
        try {
            return Files.exists(path) ? Optional.of(Gate.manifest(PluginStore.read(path)).version()) : Optional.empty();
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /// Takes `jar` in, switched off; or as another version of what is installed, which then runs in its place if that ran.
    /// The very file that is installed changes nothing. A version that does not start is taken back. Throws [Refused] for
    /// what does not pass the gate; then nothing is kept.
    public synchronized Plugin install(InputStream jar) throws IOException, Refused {
        var file = PluginFile.read(jar);
        var id = Gate.manifest(file).id();
        var before = Optional.ofNullable(installed.get(id));
        if (before.filter(it -> it.file().sha256().equals(file.sha256())).isPresent()) {
            return shown(before.get());
        }
        var found = check(file, store.path(id));
        store.keep(id, file.packed(), before.map(Installed::path));
        var kept = new Installed(file, found.manifest(), found.path(), before.map(it -> it.manifest().version()));
        if (before.isEmpty()) {
            insert(kept, State.OFF);
        }
        var wasOn = before.isPresent() && shown(before.get()).isOn();
        installed.put(id, kept);
        return shown(wasOn ? swap(before.get(), kept) : kept);
    }

    /// What is in force afterwards.
    private Installed swap(Installed before, Installed after) {
        try {
            running.start(after.file(), after.manifest(), house.getObject(), fault -> quarantine(after.id(), fault));
            set(after, State.ON, "");
            return after;
        } catch (PluginFault e) {
            log.error("{} {} does not start and is taken back", after.id(), after.manifest().version(), e);
            store.takeBack(after.id(), after.path());
            var back = new Installed(before.file(), before.manifest(), after.path(), Optional.empty());
            installed.put(back.id(), back);
            set(back, State.ON, after.manifest().version() + ": " + e.reason());
            return back;
        }
    }

    /// Puts the former version of the plugin `id` in the place of the present one, which is then the former.
    public synchronized void goBack(String id) throws IOException, Refused {
        if (installed.containsKey(id) && Files.exists(store.former(id))) {
            try (var former = Files.newInputStream(store.former(id))) {
                install(former);
            }
        }
    }

    /// What is left of plugins, or versions of them, that have ended.
    public List<Remains> remains() {
        return running.remains();
    }

    /// What the plugin `id` has used since it was started; nothing if it does not run.
    public Usage usage(String id) {
        return running.usage(id);
    }

    /// Starts the plugin `id` with what its manifest asks for: whoever calls this has asked the owner.
    public synchronized void switchOn(String id) {
        var plugin = installed.get(id);
        if (plugin != null && !shown(plugin).isOn()) {
            start(plugin);
        }
    }

    /// Ends the plugin `id`. What it keeps stays.
    public synchronized void switchOff(String id) {
        var plugin = installed.get(id);
        if (plugin != null) {
            running.stop(id);
            set(plugin, State.OFF, "");
        }
    }

    /// Takes the plugin `id` out. What it keeps stays, for the case that it comes back.
    public synchronized void remove(String id) {
        var plugin = installed.remove(id);
        if (plugin != null) {
            running.stop(id);
            store.remove(id, plugin.path());
            table.delete(id);
        }
    }

    /// Takes the plugin `id` out with everything that it keeps.
    public synchronized void purge(String id) {
        var plugin = installed.get(id);
        if (plugin != null) {
            remove(id);
            house.getObject().databases().purge(plugin.manifest());
            table.forgetEvents(id);
        }
    }

    /// Stops the plugin `id`, which did too much wrong.
    private synchronized void quarantine(String id, PluginFault fault) {
        var plugin = installed.get(id);
        if (plugin != null && shown(plugin).isOn()) {
            running.stop(id);
            set(plugin, State.QUARANTINED, fault.reason());
            log.error("The plugin {} is stopped: it did too much wrong", id);
        }
    }

    /// @param former the version that lies beside it, to go back to
    private record Installed(PluginFile file, Manifest manifest, Path path, Optional<Semver> former) {
        String id() {
            return manifest.id();
        }

        /// What it asks to be allowed.
        String allowed() {
            return manifest.permissions().stream().map(Permission::toString).sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
