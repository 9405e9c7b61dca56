package org.rapport.host.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

import org.rapport.host.Manifest;
import org.rapport.host.PluginRoutes;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

/// All drop-in plugins, whether they run or not. One thing at a time is done to them; requests never wait for that.
public final class Plugins {
    private static final Logger log = LoggerFactory.getLogger(Plugins.class);

    private final Shelf shelf;
    private final Standings standings;
    private final Switches switches;
    private final RunningPlugins running;
    private final ObjectProvider<House> house;
    private volatile boolean open;

    Plugins(Shelf shelf, Standings standings, RunningPlugins running, ObjectProvider<House> house) {
        this.shelf = shelf;
        this.standings = standings;
        this.running = running;
        this.house = house;
        this.switches = new Switches(shelf, standings, running, house, this::quarantine);
    }

    /// Looks at what lies in the directory, and starts what is switched on: each after those that it needs. What somebody
    /// laid there by hand is.
    synchronized void open() {
        Needs.inOrder(shelf.lying(), Lying::manifest).forEach(this::open);
        open = true;
    }

    /// Whether what lies in the directory was looked at.
    boolean areOpen() {
        return open;
    }

    private void open(Lying jar) {
        try {
            begin(shelf.open(jar));
        } catch (Refused e) {
            // The shelf has said so.
        } catch (RuntimeException e) {
            log.error("{} is left out: nothing else of the site waits for it", jar.path(), e);
        }
    }

    /// Who lays a file there that nobody knew agrees to what it wants; for one that was known its owner is asked.
    private void begin(Installed found) {
        var state = standings.beginning(found, State.ON).state();
        if (state != State.OFF && state != State.QUARANTINED) {
            startIfAgreed(found);
        }
    }

    private void startIfAgreed(Installed plugin) {
        if (standings.isAgreed(plugin)) {
            switches.start(plugin);
        } else {
            standings.set(plugin, State.FAILED,
                    new Fault(house.getObject().say("host.running.unagreed"), false, plugin.version()));
        }
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
        return shelf.all().stream().filter(each -> PluginRoutes.leadTo(path, each.manifest()))
                .flatMap(each -> look(each).stream()).filter(each -> !each.isOn()).findFirst();
    }

    /// What the plugin `id` is for, in a sentence; empty if it does not say.
    public String about(String id, String language) {
        return shelf.find(id).map(plugin -> plugin.files().about(language)).orElse("");
    }

    /// What the plugin `id` is called among people; empty if only its manifest says.
    public Optional<String> name(String id, String language) {
        return shelf.find(id).flatMap(plugin -> plugin.files().name(language));
    }

    private Plugin shown(Installed plugin) {
        return look(plugin).orElseThrow();
    }

    /// Empty if somebody takes it out just now.
    private Optional<Plugin> look(Installed plugin) {
        return standings.find(plugin)
                .map(row -> Plugin.of(plugin, row, shelf.waiting(plugin.id())));
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
        shelf.checkBuilders(found, switches.runningOn(found.id()));
        if (before.filter(standings::isOn).isPresent() && !standings.isAgreed(found)) {
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
        shelf.checkBuilders(found, switches.runningOn(found.id()));
        switches.replace(found);
        shelf.lend(found);
        standings.note(found);
        standings.agree(found);
        return shown(found);
    }

    private Plugin put(Installed found) {
        var before = shelf.find(found.id());
        var kept = shelf.keep(found, before.filter(standings::hasRun));
        if (before.isEmpty()) {
            standings.note(kept);
        }
        var present = before.filter(standings::isOn).map(it -> swap(it, kept)).orElse(kept);
        if (standings.of(present).state().isStuck()) {
            startIfAgreed(present);
        }
        shelf.settle(present);
        return shown(present);
    }

    /// What is in force afterwards.
    private Installed swap(Installed before, Installed after) {
        try {
            switches.replace(after);
            standings.agree(after);
            return after;
        } catch (PluginFault e) {
            log.error("{} {} does not start and is taken back", after.id(), after.version(), e);
            var back = shelf.takeBack(before, after);
            standings.set(back, State.ON, Fault.of(e, after));
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

    /// Forgets what went wrong with another version of the plugin `id`, which runs.
    public synchronized void forgetFault(String id) {
        shelf.find(id).filter(standings::isOn).ifPresent(standings::forgetFault);
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
        shelf.find(id).filter(plugin -> !standings.isOn(plugin)).ifPresent(plugin -> {
            standings.trust(plugin);
            switches.start(plugin);
        });
    }

    /// Starts the plugin `id` once more, which should run and does not, if its owner need not be asked.
    public synchronized void tryAgain(String id) {
        shelf.find(id).ifPresent(switches::tryAgain);
    }

    /// Tries those once more that were stopped a while ago, each once; then it is for the owner to say.
    synchronized void tryStopped() {
        shelf.all().stream().filter(standings::takeTrial).forEach(switches::tryAgain);
    }

    /// Ends the plugin `id`. What it keeps stays.
    public synchronized void switchOff(String id) {
        shelf.find(id).ifPresent(this::switchOff);
    }

    private void switchOff(Installed plugin) {
        switches.stop(plugin, () -> standings.set(plugin, State.OFF));
    }

    /// Takes the plugin `id` out. What it keeps stays, for the case that it comes back.
    public synchronized void remove(String id) {
        shelf.find(id).ifPresent(plugin -> {
            switchOff(plugin);
            shelf.remove(plugin);
            if (keeps(plugin.id())) {
                standings.set(plugin, State.REMOVED);
            } else {
                standings.forget(id);
            }
        });
    }

    /// Takes the plugin `id` out with everything that it keeps, or deletes what one that was taken out left behind.
    public synchronized void purge(String id) {
        if (standings.isKnown(id)) {
            remove(id);
            house.getObject().databases().purge(Manifest.schema(id));
            standings.forget(id);
            standings.forgetEvents(id);
            running.forget(id);
        }
    }

    private boolean keeps(String id) {
        return house.getObject().databases().keeps(Manifest.schema(id));
    }

    /// What those keep that do not run, by their ids.
    public List<LeftBehind> leftBehind() {
        return standings.all().stream()
                .filter(row -> isLeftBehind(row.id()))
                .map(row -> new LeftBehind(row.id(), row.changedAt(), shelf.find(row.id()).isPresent(),
                        entries(row.id())))
                .toList();
    }

    /// Whether the plugin `id` keeps something and does not run.
    public boolean isLeftBehind(String id) {
        return standings.isKnown(id) && !isOn(id) && keeps(id);
    }

    /// How many rows the plugin `id` keeps in its tables.
    public long entries(String id) {
        return house.getObject().databases().entries(Manifest.schema(id));
    }

    private boolean isOn(String id) {
        return shelf.find(id).filter(standings::isOn).isPresent();
    }

    /// Stops a plugin that did too much wrong, unless another version runs in its place by now.
    private synchronized void quarantine(Installed faulty, PluginFault fault) {
        shelf.find(faulty.id()).filter(plugin -> plugin.file() == faulty.file() && standings.isOn(plugin))
                .ifPresent(plugin -> {
                    switches.stop(plugin, () -> standings.quarantine(plugin, Fault.of(fault, plugin)));
                    log.error("The plugin {} is stopped: it did too much wrong", plugin.id());
                });
    }
}
