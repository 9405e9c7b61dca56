package org.rapport.host.running;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rapport.host.Manifest;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;

/// The plugins that are installed, whether they run or not: what passed the gate, what waits for its owner, and what lies
/// in the directory and was refused. One thread at a time changes it; who looks need not wait.
final class Shelf {
    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    private final PluginStore store;
    private final Admission admission;
    private final Offers offers;
    private final Map<String, Installed> installed = new ConcurrentSkipListMap<>();
    private final Map<String, Installed> waiting = new ConcurrentHashMap<>();
    private final Map<String, List<Finding>> refused = new ConcurrentSkipListMap<>();
    /// The ids of those of which nothing is kept in the directory.
    private final Set<String> lent = new HashSet<>();

    Shelf(PluginStore store, Admission admission, Offers offers) {
        this.store = store;
        this.admission = admission;
        this.offers = offers;
    }

    /// What lies there and may be a plugin, of each the newest: the rest is refused.
    List<Lying> lying() {
        var all = store.all().stream().flatMap(jar -> read(jar).stream()).toList();
        return all.stream().filter(each -> isNewest(each, all)).toList();
    }

    private Optional<Lying> read(Path jar) {
        try {
            var file = PluginStore.read(jar);
            return Optional.of(new Lying(jar, file, Gate.manifest(file)));
        } catch (Refused e) {
            refuse(jar, e);
        } catch (UncheckedIOException e) {
            log.error("{} cannot be read: nothing else of the site waits for it", jar, e);
        }
        return Optional.empty();
    }

    private boolean isNewest(Lying one, List<Lying> all) {
        var newer = all.stream().filter(one::isOlderThan).findAny();
        newer.ifPresent(it -> refuse(one.path(),
                Refused.by(Rule.OUTDATED, "", it.manifest().version().getVersion())));
        return newer.isEmpty();
    }

    private void refuse(Path jar, Refused why) {
        refused.put(jar.getFileName().toString(), why.findings());
        log.error("{} is refused:\n{}", jar, admission.say(why));
    }

    /// Takes `jar` in, and the version beside it that waits. Throws [Refused] if it does not pass the gate, which is
    /// remembered.
    Installed open(Lying jar) throws Refused {
        try {
            var found = check(jar.file(), jar.path());
            refused.remove(jar.name());
            installed.put(found.id(), found);
            openWaiting(found.id());
            return found;
        } catch (Refused e) {
            refuse(jar.path(), e);
            throw e;
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

    /// By the names of the files, what speaks against each that lies in the directory and is not installed.
    Map<String, List<Finding>> refused() {
        return Collections.unmodifiableMap(refused);
    }

    /// All that are installed, by their ids.
    Collection<Installed> all() {
        return Collections.unmodifiableCollection(installed.values());
    }

    Optional<Installed> find(String id) {
        return Optional.ofNullable(installed.get(id));
    }

    /// The version of the plugin `id` that waits for its owner’s consent.
    Optional<Installed> waiting(String id) {
        return Optional.ofNullable(waiting.get(id));
    }

    /// Where the version before of the plugin `id` lies, if it is installed and there is one.
    Optional<Path> former(String id) {
        return find(id).map(_ -> store.former(id)).filter(Files::exists);
    }

    /// What `file` would be, kept in the directory. Throws [Refused] if it does not pass the gate, or if its place is lent.
    Installed check(PluginFile file) throws Refused {
        var id = Gate.manifest(file).id();
        require(!lent.contains(id), Rule.LENT, id);
        return check(file, store.path(id));
    }

    /// What `file` would be, which stays at `path` while it is lent. Throws [Refused] if it does not pass the gate, or if
    /// its place is taken.
    Installed checkLent(PluginFile file, Path path) throws Refused {
        var found = check(file, path);
        require(!installed.containsKey(found.id()) || lent.contains(found.id()), Rule.INSTALLED, found.id());
        return found;
    }

    private static void require(boolean isFree, Rule otherwise, String id) throws Refused {
        if (!isFree) {
            throw Refused.by(otherwise, Manifest.LOCATION, id);
        }
    }

    private Installed check(PluginFile file, Path path) throws Refused {
        var id = Gate.manifest(file).id();
        return new Installed(file, admission.check(file, beside(id)), offers.bring(file), path, formerBeside(id));
    }

    private List<Installed> beside(String id) {
        return installed.values().stream().filter(each -> !each.id().equals(id)).toList();
    }

    private Optional<Former> formerBeside(String id) {
        var path = store.former(id);
        try {
            return Files.exists(path) ? Optional.of(Former.of(PluginStore.read(path))) : Optional.empty();
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /// Throws [Refused] if one of `builders` could not build on `found`.
    void checkBuilders(Installed found, List<Installed> builders) throws Refused {
        for (var each : builders) {
            var others = Stream.concat(beside(each.id()).stream().filter(it -> !it.id().equals(found.id())),
                    Stream.of(found)).toList();
            try {
                admission.check(each.file(), others);
            } catch (Refused e) {
                throw Refused.by(Rule.NEEDED, Manifest.LOCATION, each.id());
            }
        }
    }

    /// Keeps `found` in the place of the present version.
    ///
    /// @param worthy the present one, if it lies beside `found` then; else what lay beside that goes on to do so
    Installed keep(Installed found, Optional<Installed> worthy) {
        var id = found.id();
        store.keep(id, found.file().packed(), worthy.map(Installed::path));
        if (worthy.isEmpty()) {
            find(id).map(Installed::path).filter(path -> !path.equals(store.path(id))).ifPresent(PluginStore::delete);
        }
        var former = worthy.map(Former::of).or(found::former);
        if (former.map(Former::sha256).filter(found.file().sha256()::equals).isPresent()) {
            PluginStore.delete(store.former(id));
            former = Optional.empty();
        }
        forgetWaiting(id);
        var kept = found.at(store.path(id), former);
        installed.put(kept.id(), kept);
        refused.remove(kept.path().getFileName().toString());
        return kept;
    }

    /// The newest version of `plugin` stays: the one before the former can go.
    void settle(Installed plugin) {
        store.settle(plugin.id());
    }

    /// Puts `before` back into the place of `after`, which is forgotten.
    Installed takeBack(Installed before, Installed after) {
        store.takeBack(after.id(), after.path());
        var back = before.at(after.path(), formerBeside(after.id()));
        installed.put(back.id(), back);
        return back;
    }

    /// Keeps `found` until its owner agrees to it.
    void letWait(Installed found) {
        store.keepWaiting(found.id(), found.file().packed());
        waiting.put(found.id(), found.at(store.waiting(found.id()), Optional.empty()));
    }

    void forgetWaiting(String id) {
        waiting.remove(id);
        store.forgetWaiting(id);
    }

    /// Has `found` without keeping it.
    void lend(Installed found) {
        installed.put(found.id(), found);
        lent.add(found.id());
    }

    void remove(Installed plugin) {
        var id = plugin.id();
        installed.remove(id);
        waiting.remove(id);
        if (!lent.remove(id)) {
            store.remove(id, plugin.path());
        }
    }
}
