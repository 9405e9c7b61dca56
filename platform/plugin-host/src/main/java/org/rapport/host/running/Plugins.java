package org.rapport.host.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;

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

    private final Shelf shelf;
    private final PluginTable table;
    private final RunningPlugins running;
    private final ObjectProvider<House> house;
    private final Clock clock;
    private volatile boolean open;

    Plugins(Shelf shelf, PluginTable table, RunningPlugins running, ObjectProvider<House> house, Clock clock) {
        this.shelf = shelf;
        this.table = table;
        this.running = running;
        this.house = house;
        this.clock = clock;
    }

    /// Looks at what lies in the directory, and starts what is switched on. What somebody laid there by hand is.
    synchronized void open() {
        var left = new ArrayList<>(shelf.jars());
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
            begin(shelf.open(path));
            return true;
        } catch (Refused e) {
            log.error("{} is refused:\n{}", path, e.say(house.getObject().messages()));
            return e.findings().stream().anyMatch(finding -> finding.rule() != Rule.NEED_ABSENT);
        } catch (RuntimeException e) {
            log.error("{} is left out: nothing else of the site waits for it", path, e);
            return true;
        }
    }

    /// Who lays a file there that nobody knew agrees to what it wants; for one that was known its owner is asked.
    private void begin(Installed found) {
        var row = table.find(found.id()).orElseGet(() -> insert(found, State.ON));
        if (row.state() == State.ON || row.state() == State.FAILED || row.state() == State.REMOVED) {
            if (row.consent().covers(found.wanted())) {
                start(found);
            } else {
                set(found, State.FAILED, house.getObject().say("host.running.unagreed"));
            }
        }
    }

    /// Those that run and build on the plugin `id`, each before those that build on it.
    private List<Installed> runningOn(String id) {
        return Needs.on(id, shelf.all()).stream().filter(each -> row(each).state() == State.ON).toList();
    }

    private Row insert(Installed plugin, State state) {
        var row = new Row(plugin.id(), state, "", "", "", false, clock.instant()).with(plugin.wanted());
        table.insert(row);
        return row;
    }

    /// A row may be left of one whose JAR is there no more. What its owner agreed to then counts as long as this one is
    /// not switched on.
    private void note(Installed plugin) {
        if (table.find(plugin.id()).isEmpty()) {
            insert(plugin, State.OFF);
        } else {
            set(plugin, State.OFF, "");
        }
    }

    private Row row(Installed plugin) {
        return table.find(plugin.id()).orElseThrow();
    }

    /// With what it wants: whoever calls this knows that its owner agrees.
    private void start(Installed plugin) {
        try {
            run(plugin);
            Needs.on(plugin.id(), shelf.all()).forEach(each -> goOnWith(plugin, each));
        } catch (PluginFault e) {
            log.error("{} does not start", plugin.path(), e);
            set(plugin, State.FAILED, e.reason());
        }
    }

    /// Lets `builder` have what `plugin` publishes. Two that would use each other do not wait for each other.
    private void goOnWith(Installed plugin, Installed builder) {
        var mutual = Needs.on(builder.id(), shelf.all()).stream().anyMatch(each -> each.id().equals(plugin.id()));
        if (row(builder).state() == State.FAILED) {
            tryAgain(builder.id());
        } else if (!mutual && running.lacks(builder.id(), plugin.id())) {
            startAnew(builder);
        }
    }

    private void startAnew(Installed plugin) {
        try {
            whileBuildersRest(plugin.id(), () -> run(plugin));
        } catch (PluginFault e) {
            log.error("{} runs on as it was", plugin.path(), e);
        }
    }

    /// Ends those that build on the plugin `id` before `change`, and starts them afterwards.
    private void whileBuildersRest(String id, Runnable change) {
        var builders = runningOn(id);
        try {
            builders.reversed().forEach(each -> running.stop(each.id()));
            change.run();
        } finally {
            builders.forEach(this::start);
        }
    }

    private void run(Installed plugin) {
        requireNeeds(plugin);
        running.start(plugin.file(), plugin.manifest(), house.getObject(), fault -> quarantine(plugin, fault));
        table.update(agreed(plugin, State.ON));
    }

    private Row agreed(Installed plugin, State state) {
        var row = row(plugin).with(plugin.wanted());
        return row.at(state, "", row.state() == state ? row.changedAt() : clock.instant());
    }

    private void requireNeeds(Installed plugin) {
        for (var need : plugin.manifest().needs()) {
            if (!need.optional() && shelf.find(need.id()).filter(it -> row(it).state() != State.ON).isPresent()) {
                throw new PluginFault(house.getObject().say("host.running.needs", need.id()));
            }
        }
    }

    /// Ends `plugin`, and before it those that build on it: they start again when it does, or without it if they can.
    private void stop(Installed plugin, Row after) {
        whileBuildersRest(plugin.id(), () -> {
            table.update(after);
            running.stop(plugin.id());
        });
    }

    private Row off(Installed plugin) {
        return row(plugin).at(State.OFF, "", clock.instant());
    }

    private void set(Installed plugin, State state, String fault) {
        table.update(row(plugin).at(state, fault, clock.instant()));
    }

    /// What lies in the directory and was no part of the site when that started: by the names of the files, what speaks
    /// against each.
    public Map<String, List<Finding>> refused() {
        return shelf.refused();
    }

    /// All that are installed, by their ids.
    public List<Plugin> all() {
        return shelf.all().stream().flatMap(each -> look(each).stream()).toList();
    }

    public Optional<Plugin> find(String id) {
        return shelf.find(id).flatMap(this::look);
    }

    /// The plugin that could answer at `path` and does not run.
    public Optional<Plugin> restingAt(String path) {
        var asked = PathContainer.parsePath(path);
        return shelf.all().stream().filter(each -> HouseRoutes.match(each.manifest(), asked))
                .flatMap(each -> look(each).stream()).filter(each -> !each.isOn()).findFirst();
    }

    /// What the plugin `id` is for, in a sentence; empty if it does not say.
    public String about(String id, String language) {
        return files(id).map(files -> files.about(language)).orElse("");
    }

    /// What the plugin `id` is called among people; empty if only its manifest says.
    public Optional<String> name(String id, String language) {
        return files(id).flatMap(files -> files.name(language));
    }

    private Optional<PluginFiles> files(String id) {
        return shelf.find(id).map(plugin -> new PluginFiles(id, plugin.file()));
    }

    private Plugin shown(Installed plugin) {
        return look(plugin).orElseThrow();
    }

    /// Empty if somebody takes it out just now.
    private Optional<Plugin> look(Installed plugin) {
        return table.find(plugin.id())
                .map(row -> new Plugin(plugin.manifest(), plugin.file().sha256(), plugin.file().signer(), row.state(),
                        row.fault(), row.changedAt(), row.consent().isOfAnotherSigner(plugin.wanted()), plugin.former(),
                        shelf.waiting(plugin.id()).map(it -> Waiting.of(it, row.consent()))));
    }

    /// Takes `jar` in, switched off; or as another version of what is installed, which then runs in its place if that ran.
    /// One that wants more than the owner agreed to waits for her instead ([Plugin#waiting]). The very file that is
    /// installed changes nothing. A version that does not start is taken back. Throws [Refused] for what does not pass the
    /// gate; then nothing is kept.
    public Plugin install(InputStream jar) throws IOException, Refused {
        return install(PluginFile.read(jar));
    }

    /// The same with what was read already.
    public synchronized Plugin install(PluginFile file) throws Refused {
        var before = shelf.find(Gate.manifest(file).id());
        if (before.filter(it -> it.file().sha256().equals(file.sha256())).isPresent()) {
            return shown(before.get());
        }
        var found = shelf.check(file);
        shelf.checkBuilders(found, runningOn(found.id()));
        if (before.isPresent() && shown(before.get()).isOn() && !row(found).consent().covers(found.wanted())) {
            shelf.letWait(found);
            return shown(before.get());
        }
        return put(found);
    }

    /// Lets `file`, which lies at `place`, run without keeping it, in the place of what was lent before as the same plugin.
    /// Throws [Refused] for what does not pass the gate or is installed, [PluginFault] for what does not start; then what
    /// ran before runs on.
    synchronized Plugin lend(PluginFile file, Path place) throws Refused {
        var found = shelf.checkLent(file, place);
        shelf.checkBuilders(found, runningOn(found.id()));
        requireNeeds(found);
        whileBuildersRest(found.id(), () -> running.start(file, found.manifest(), house.getObject(),
                fault -> quarantine(found, fault)));
        shelf.lend(found);
        note(found);
        table.update(agreed(found, State.ON));
        return shown(found);
    }

    private Plugin put(Installed found) {
        var before = shelf.find(found.id());
        var kept = shelf.keep(found);
        if (before.isEmpty()) {
            note(kept);
        }
        var present = before.filter(it -> shown(it).isOn()).map(it -> swap(it, kept)).orElse(kept);
        tryAgain(kept.id());
        shelf.settle(present);
        return shown(present);
    }

    /// What is in force afterwards.
    private Installed swap(Installed before, Installed after) {
        try {
            whileBuildersRest(before.id(), () -> run(after));
            return after;
        } catch (PluginFault e) {
            log.error("{} {} does not start and is taken back", after.id(), after.manifest().version(), e);
            var back = shelf.takeBack(before, after);
            set(back, State.ON, after.manifest().version() + ": " + e.reason());
            return back;
        }
    }

    /// Puts the version of the plugin `id` that waits in the place of the present one: its owner agrees to what it wants.
    /// Throws [Refused] if it does not pass the gate any more.
    public synchronized void agree(String id) throws Refused {
        var agreed = shelf.waiting(id);
        if (agreed.isPresent()) {
            put(shelf.check(agreed.get().file()));
        }
    }

    /// Forgets the version of the plugin `id` that waits.
    public synchronized void forgetWaiting(String id) {
        shelf.forgetWaiting(id);
    }

    /// Puts the former version of the plugin `id` in the place of the present one, which is then the former. If it wants
    /// more than that, it waits.
    public synchronized void goBack(String id) throws IOException, Refused {
        var former = shelf.former(id);
        if (former.isPresent()) {
            try (var jar = Files.newInputStream(former.get())) {
                install(jar);
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
        shelf.find(id).filter(plugin -> !shown(plugin).isOn()).ifPresent(plugin -> {
            table.update(row(plugin).tried(false));
            start(plugin);
        });
    }

    /// Starts the plugin `id` once more, which should run and does not, if its owner need not be asked.
    public synchronized void tryAgain(String id) {
        shelf.find(id).filter(plugin -> row(plugin).state().isStuck() && row(plugin).consent().covers(plugin.wanted()))
                .ifPresent(this::start);
    }

    /// Tries those once more that were stopped a while ago, each once; then it is for the owner to say.
    synchronized void tryStopped() {
        for (var plugin : shelf.all()) {
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
        shelf.find(id).ifPresent(plugin -> stop(plugin, off(plugin)));
    }

    /// Takes the plugin `id` out. What it keeps stays, for the case that it comes back.
    public synchronized void remove(String id) {
        shelf.find(id).ifPresent(plugin -> {
            stop(plugin, off(plugin));
            shelf.remove(plugin);
            if (keeps(plugin.id())) {
                set(plugin, State.REMOVED, "");
            } else {
                table.delete(id);
            }
        });
    }

    /// Takes the plugin `id` out with everything that it keeps, or deletes what one that was taken out left behind.
    public synchronized void purge(String id) {
        if (table.find(id).isPresent()) {
            remove(id);
            house.getObject().databases().purge(Manifest.schema(id));
            table.delete(id);
            table.forgetEvents(id);
            running.stop(id);
        }
    }

    private boolean keeps(String id) {
        return house.getObject().databases().keeps(Manifest.schema(id));
    }

    /// What those keep that do not run, by their ids.
    public List<LeftBehind> leftBehind() {
        return table.resting().stream().filter(row -> keeps(row.id()))
                .map(row -> new LeftBehind(row.id(), row.changedAt(), row.state() != State.REMOVED)).toList();
    }

    /// Stops a plugin that did too much wrong, unless another version runs in its place by now. One that was tried again
    /// and ran well for long may be tried anew.
    private synchronized void quarantine(Installed faulty, PluginFault fault) {
        shelf.find(faulty.id()).filter(plugin -> plugin.file() == faulty.file() && shown(plugin).isOn())
                .ifPresent(plugin -> quarantine(plugin, row(plugin), fault));
    }

    private void quarantine(Installed plugin, Row row, PluginFault fault) {
        var ranWell = row.changedAt().plus(TRUST).isBefore(clock.instant());
        stop(plugin, row.tried(row.tried() && !ranWell).at(State.QUARANTINED, fault.reason(), clock.instant()));
        log.error("The plugin {} is stopped: it did too much wrong", plugin.id());
    }
}
