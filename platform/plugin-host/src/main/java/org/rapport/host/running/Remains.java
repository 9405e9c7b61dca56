package org.rapport.host.running;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;

/// What may be left of a plugin that has ended, or of a version of it: classes that nobody collected yet, or that
/// something holds, and threads that do not end. Java has no way to end them; a restart of the site has.
public final class Remains {
    /// How often unused memory is collected before something that is still there is held: what is only remembered softly goes
    /// the second time at the latest.
    private static final int ENOUGH = 2;

    private final String plugin;
    private final String version;
    private final Instant since;
    private final WeakReference<PluginLoader> classes;
    /// Their threads hold them as long as there are any.
    private final WeakReference<MeasuredThreads> threads;
    private final Usage before;
    private volatile int outlasted;

    Remains(String plugin, String version, Instant since, PluginLoader classes, MeasuredThreads threads) {
        this.plugin = plugin;
        this.version = version;
        this.since = since;
        this.classes = new WeakReference<>(classes);
        this.threads = new WeakReference<>(threads);
        this.before = threads.usage();
    }

    boolean areGone() {
        return classes.refersTo(null);
    }

    /// Unused memory was collected, and this is still there.
    void outlast() {
        outlasted++;
    }

    /// Whether something holds its classes, so that nobody can collect them.
    public boolean areHeld() {
        return outlasted >= ENOUGH && !areGone();
    }

    /// The id of the plugin.
    public String plugin() {
        return plugin;
    }

    public String version() {
        return version;
    }

    /// When it ended.
    public Instant since() {
        return since;
    }

    /// The names of its threads that do not end.
    public List<String> threads() {
        var left = threads.get();
        return left == null ? List.of() : left.alive();
    }

    /// What its threads have used since it ended.
    public Usage usage() {
        var left = threads.get();
        return left == null ? Usage.NONE : left.usage().minus(before);
    }
}
