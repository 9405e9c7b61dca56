package org.rapport.host.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import org.semver4j.Semver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

import org.rapport.host.Manifest;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;
import org.rapport.host.running.PluginTable.Row;

/// All drop-in plugins, whether they run or not. One thing at a time is done to them; requests never wait for that.
public final class Plugins {
    private static final Logger log = LoggerFactory.getLogger(Plugins.class);
    /// How long one that was stopped rests before it is tried once more, and how long it must then run to be trusted again.
    private static final Duration REST = Duration.ofMinutes(10);
    private static final Duration TRUST = Duration.ofDays(1);

    private final PluginStore store;
    private final PluginTable table;
    private final RunningPlugins running;
    private final Admission admission;
    private final ObjectProvider<House> house;
    private final Clock clock;
    private final Map<String, Installed> installed = new ConcurrentSkipListMap<>();
    private final Map<String, List<Finding>> refused = new ConcurrentSkipListMap<>();
    private final Map<String, Installed> waiting = new ConcurrentHashMap<>();
    /// The ids of those of which nothing is kept in the directory.
    private final Set<String> lent = new HashSet<>();
    private volatile boolean open;

    Plugins(PluginStore store, PluginTable table, RunningPlugins running, ObjectProvider<House> house, Clock clock) {
        this.store = store;
        this.table = table;
        this.running = running;
        this.admission = new Admission(house);
        this.house = house;
        this.clock = clock;
    }

    /// Looks at what lies in the directory, and starts what is switched on. What somebody laid there by hand is.
    synchronized void open() {
        var left = new ArrayList<>(store.all());
        for (var progress = true; progress;) {
            progress = left.removeIf(this::open);
        }
        open = true;
    }

    /// Whether what lies in the directory was looked at.
    boolean areOpen() {
        return open;
    }

    /// Whether `path` needs no second look: it is installed, or refused for more than that something it needs is absent.
    private boolean open(Path path) {
        try {
            var found = check(PluginStore.read(path), path);
            refused.remove(path.getFileName().toString());
            installed.put(found.id(), found);
            openWaiting(found.id());
            var row = table.find(found.id()).orElseGet(() -> insert(found, State.ON));
            if (row.state() == State.ON || row.state() == State.FAILED) {
                start(found);
            }
            return true;
        } catch (Refused e) {
            log.error("{} is refused: {}", path, e.findings());
            refused.put(path.getFileName().toString(), e.findings());
            return e.findings().stream().anyMatch(finding -> finding.rule() != Rule.NEED_ABSENT);
        } catch (UncheckedIOException e) {
            log.error("{} cannot be read", path, e);
            return true;
        }
    }

    private void openWaiting(String id) {
        var path = store.waiting(id);
        try {
            if (Files.exists(path)) {
                waiting.put(id, check(PluginStore.read(path), path));
            }
        } catch (Refused e) {
            log.error("{} is refused: {}", path, e.findings());
            store.forgetWaiting(id);
        }
    }

    private Installed check(PluginFile file, Path path) throws Refused {
        var id = Gate.manifest(file).id();
        return new Installed(file, admission.check(file, beside(id)), path, former(id));
    }

    private List<Installed> beside(String id) {
        return installed.values().stream().filter(each -> !each.id().equals(id)).toList();
    }

    /// Those that run and build on the plugin `id`, each before those that build on it.
    private List<Installed> runningOn(String id) {
        return Needs.on(id, installed.values()).stream().filter(each -> row(each).state() == State.ON).toList();
    }

    private Row insert(Installed plugin, State state) {
        var row = new Row(plugin.id(), state, "", "", "", false, clock.instant()).with(plugin.wanted());
        table.insert(row);
        return row;
    }

    /// A row may be left of one whose JAR is there no more.
    private void note(Installed plugin, State state) {
        if (table.find(plugin.id()).isEmpty()) {
            insert(plugin, state);
        } else {
            table.update(row(plugin).with(plugin.wanted()).at(state, "", clock.instant()));
        }
    }

    private Row row(Installed plugin) {
        return table.find(plugin.id()).orElseThrow();
    }

    /// With what it wants: whoever calls this knows that its owner agrees.
    private void start(Installed plugin) {
        try {
            run(plugin);
            Needs.on(plugin.id(), installed.values()).stream().filter(each -> row(each).state() == State.FAILED)
                    .forEach(each -> tryAgain(each.id()));
        } catch (PluginFault e) {
            log.error("{} does not start", plugin.path(), e);
            set(plugin, State.FAILED, e.reason());
        }
    }

    private void run(Installed plugin) {
        requireNeeds(plugin);
        running.start(plugin.file(), plugin.manifest(), house.getObject(), fault -> quarantine(plugin, fault));
        table.update(row(plugin).with(plugin.wanted()).at(State.ON, "", clock.instant()));
    }

    private void requireNeeds(Installed plugin) {
        for (var need : plugin.manifest().needs()) {
            var needed = Optional.ofNullable(installed.get(need.id()));
            if (!need.optional() && needed.filter(it -> row(it).state() != State.ON).isPresent()) {
                throw new PluginFault(house.getObject().say("host.running.needs", need.id()));
            }
        }
    }

    /// Ends `plugin`, and before it those that build on it: they start again when it does, or without it if they can.
    private void stop(Installed plugin) {
        var builders = runningOn(plugin.id());
        end(builders);
        running.stop(plugin.id());
        set(plugin, State.OFF, "");
        builders.forEach(this::start);
    }

    private void end(List<Installed> builders) {
        builders.reversed().forEach(each -> running.stop(each.id()));
    }

    private void set(Installed plugin, State state, String fault) {
        table.update(row(plugin).at(state, fault, clock.instant()));
    }

    /// What lies in the directory and was no part of the site when that started: by the names of the files, what speaks
    /// against each.
    public Map<String, List<Finding>> refused() {
        return Collections.unmodifiableMap(refused);
    }

    /// All that are installed, by their ids.
    public List<Plugin> all() {
        return installed.values().stream().flatMap(each -> look(each).stream()).toList();
    }

    public Optional<Plugin> find(String id) {
        return Optional.ofNullable(installed.get(id)).flatMap(this::look);
    }

    /// What the plugin `id` is for, in a sentence; empty if it does not say.
    public String about(String id, String language) {
        var plugin = installed.get(id);
        return plugin == null ? "" : new PluginFiles(id, plugin.file()).about(language);
    }

    private Plugin shown(Installed plugin) {
        return look(plugin).orElseThrow();
    }

    /// Empty if somebody takes it out just now.
    private Optional<Plugin> look(Installed plugin) {
        return table.find(plugin.id())
                .map(row -> new Plugin(plugin.manifest(), plugin.file().sha256(), plugin.file().signer(), row.state(),
                        row.fault(), row.changedAt(), plugin.former(),
                        Optional.ofNullable(waiting.get(plugin.id())).map(it -> Waiting.of(it, row.consent()))));
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
    /// One that wants more than the owner agreed to waits for her instead ([Plugin#waiting]). The very file that is
    /// installed changes nothing. A version that does not start is taken back. Throws [Refused] for what does not pass the
    /// gate; then nothing is kept.
    public synchronized Plugin install(InputStream jar) throws IOException, Refused {
        var file = PluginFile.read(jar);
        var id = Gate.manifest(file).id();
        var before = Optional.ofNullable(installed.get(id));
        if (before.filter(it -> it.file().sha256().equals(file.sha256())).isPresent()) {
            return shown(before.get());
        }
        requireLent(id, false);
        var found = check(file, store.path(id));
        checkThoseOn(found);
        if (before.isPresent() && shown(before.get()).isOn() && !row(found).consent().covers(found.wanted())) {
            store.keepWaiting(id, file.packed());
            waiting.put(id, found.at(store.waiting(id), Optional.empty()));
            return shown(before.get());
        }
        return put(found, before);
    }

    /// Throws [Refused] if a plugin that runs builds on `found` and could not do so any more.
    private void checkThoseOn(Installed found) throws Refused {
        for (var each : runningOn(found.id())) {
            var others = Stream.concat(beside(each.id()).stream().filter(it -> !it.id().equals(found.id())),
                    Stream.of(found)).toList();
            try {
                admission.check(each.file(), others);
            } catch (Refused e) {
                throw Refused.by(Rule.NEEDED, Manifest.LOCATION, each.id());
            }
        }
    }

    /// Lets `file`, which lies at `place`, run without keeping it, in the place of what was lent before as the same plugin.
    /// Throws [Refused] for what does not pass the gate or is installed, [PluginFault] for what does not start; then what
    /// ran before runs on.
    synchronized Plugin lend(PluginFile file, Path place) throws Refused {
        var found = check(file, place);
        requireLent(found.id(), true);
        checkThoseOn(found);
        requireNeeds(found);
        var waiting = runningOn(found.id());
        try {
            end(waiting);
            running.start(file, found.manifest(), house.getObject(), fault -> quarantine(found, fault));
        } finally {
            waiting.forEach(this::start);
        }
        installed.put(found.id(), found);
        lent.add(found.id());
        note(found, State.ON);
        return shown(found);
    }

    /// Neither takes the place of the other: throws [Refused] if the plugin `id` is lent and should not be, or is not and
    /// should.
    private void requireLent(String id, boolean should) throws Refused {
        if (installed.containsKey(id) && lent.contains(id) != should) {
            throw Refused.by(Rule.TAKEN_ID, Manifest.LOCATION, id);
        }
    }

    private Plugin put(Installed found, Optional<Installed> before) {
        store.keep(found.id(), found.file().packed(), before.map(Installed::path));
        forgetWaiting(found.id());
        var kept = found.at(store.path(found.id()), before.map(it -> it.manifest().version()));
        if (before.isEmpty()) {
            note(kept, State.OFF);
        }
        installed.put(kept.id(), kept);
        refused.remove(kept.path().getFileName().toString());
        return shown(before.filter(it -> shown(it).isOn()).map(it -> swap(it, kept)).orElse(kept));
    }

    /// What is in force afterwards.
    private Installed swap(Installed before, Installed after) {
        var waiting = runningOn(before.id());
        try {
            end(waiting);
            run(after);
            return after;
        } catch (PluginFault e) {
            log.error("{} {} does not start and is taken back", after.id(), after.manifest().version(), e);
            store.takeBack(after.id(), after.path());
            var back = before.at(after.path(), Optional.empty());
            installed.put(back.id(), back);
            set(back, State.ON, after.manifest().version() + ": " + e.reason());
            return back;
        } finally {
            waiting.forEach(this::start);
        }
    }

    /// Puts the version of the plugin `id` that waits in the place of the present one: its owner agrees to what it wants.
    /// Throws [Refused] if it does not pass the gate any more.
    public synchronized void agree(String id) throws Refused {
        var agreed = waiting.get(id);
        if (agreed != null) {
            put(check(agreed.file(), agreed.path()), Optional.ofNullable(installed.get(id)));
        }
    }

    /// Forgets the version of the plugin `id` that waits.
    public synchronized void forgetWaiting(String id) {
        waiting.remove(id);
        store.forgetWaiting(id);
    }

    /// Puts the former version of the plugin `id` in the place of the present one, which is then the former. If it wants
    /// more than that, it waits.
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
            table.update(row(plugin).tried(false));
            start(plugin);
        }
    }

    /// Starts the plugin `id` once more, which should run and does not, if its owner need not be asked.
    public synchronized void tryAgain(String id) {
        var plugin = installed.get(id);
        if (plugin != null && row(plugin).state().isStuck() && row(plugin).consent().covers(plugin.wanted())) {
            start(plugin);
        }
    }

    /// Tries those once more that were stopped a while ago, each once; then it is for the owner to say.
    synchronized void tryStopped() {
        for (var plugin : installed.values()) {
            var row = row(plugin);
            if (row.state() == State.QUARANTINED && !row.tried()
                    && !row.changedAt().plus(REST).isAfter(clock.instant())) {
                table.update(row.tried(true));
                tryAgain(plugin.id());
            }
        }
    }

    /// Ends the plugin `id`. What it keeps stays.
    public synchronized void switchOff(String id) {
        var plugin = installed.get(id);
        if (plugin != null) {
            stop(plugin);
        }
    }

    /// Takes the plugin `id` out. What it keeps stays, for the case that it comes back.
    public synchronized void remove(String id) {
        var plugin = installed.get(id);
        if (plugin != null) {
            stop(plugin);
            installed.remove(id);
            waiting.remove(id);
            if (!lent.remove(id)) {
                store.remove(id, plugin.path());
            }
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

    /// Stops a plugin that did too much wrong, unless another version runs in its place by now. One that was tried again
    /// and ran well for long may be tried anew.
    private synchronized void quarantine(Installed faulty, PluginFault fault) {
        var plugin = installed.get(faulty.id());
        if (plugin != null && plugin.file() == faulty.file() && shown(plugin).isOn()) {
            var row = row(plugin);
            stop(plugin);
            var ranWell = row.changedAt().plus(TRUST).isBefore(clock.instant());
            table.update(row.tried(row.tried() && !ranWell).at(State.QUARANTINED, fault.reason(), clock.instant()));
            log.error("The plugin {} is stopped: it did too much wrong", plugin.id());
        }
    }
}
