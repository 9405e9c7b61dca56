package org.rapport.host.running;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// Something that a plugin did wrong, told in words: the plugin’s own exceptions would keep its classes alive.
public final class PluginFault extends RuntimeException {
    private static final int DEEPEST = 10;

    private enum Blame {
        ITS_OWN, LATE, NOT_ITS_OWN, NONE_IT_ENDED
    }

    private final Blame blame;
    private final boolean isOfMachine;

    /// @param words of the house, which its owner understands
    PluginFault(String words) {
        super(words);
        this.blame = Blame.ITS_OWN;
        this.isOfMachine = false;
    }

    private PluginFault(String words, Blame blame) {
        super(words);
        this.blame = blame;
        this.isOfMachine = true;
    }

    private PluginFault(String words, StackTraceElement[] trace, @Nullable PluginFault cause) {
        super(words, cause);
        this.blame = Blame.ITS_OWN;
        this.isOfMachine = true;
        setStackTrace(trace);
    }

    /// @param words of a machine, for whoever wrote the plugin
    static PluginFault ofMachine(String words) {
        return new PluginFault(words, Blame.ITS_OWN);
    }

    /// Something that went wrong with it, through no fault of the plugin’s.
    static PluginFault notItsOwn(String words) {
        return new PluginFault(words, Blame.NOT_ITS_OWN);
    }

    /// Nothing was begun: `plugin` has ended.
    static PluginFault ended(String plugin) {
        return new PluginFault("The plugin " + plugin + " has ended", Blame.NONE_IT_ENDED);
    }

    /// It did not come to an end in time.
    ///
    /// @param trace of the thread that is late
    static PluginFault late(String words, StackTraceElement[] trace) {
        return new PluginFault(words + where(trace), Blame.LATE);
    }

    /// The same as `thrown` and its causes, as texts and lines.
    static PluginFault of(String plugin, Throwable thrown) {
        return new PluginFault("The plugin " + plugin + " failed: " + thrown, thrown.getStackTrace(),
                told(thrown.getCause(), 1));
    }

    /// Whether it is for whoever wrote the plugin to understand, and not for the owner of the site.
    boolean isOfMachine() {
        return isOfMachine;
    }

    /// Whether nobody else is to blame.
    boolean isItsOwn() {
        return blame == Blame.ITS_OWN || blame == Blame.LATE;
    }

    /// Whether nothing was begun, because the plugin has ended.
    boolean isOfTheEnded() {
        return blame == Blame.NONE_IT_ENDED;
    }

    /// Whether nothing else is wrong than how long it takes, and that is the plugin’s own fault.
    public boolean isLate() {
        return blame == Blame.LATE;
    }

    /// What is at the bottom of it, in one line, and the line of the plugin that led there.
    public String reason() {
        Throwable deepest = this;
        var where = where(getStackTrace());
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
            where = where(deepest.getStackTrace()).isEmpty() ? where : where(deepest.getStackTrace());
        }
        return PlainText.line(deepest.getMessage() + where);
    }

    /// The first line of a plugin in `trace`, such as ` at org.example.Poems.first:12`; empty if there is none.
    private static String where(StackTraceElement[] trace) {
        return Arrays.stream(trace).filter(PluginFault::isOfAPlugin).findFirst()
                .map(line -> " at " + line.getClassName() + "." + line.getMethodName() + ":" + line.getLineNumber())
                .orElse("");
    }

    private static boolean isOfAPlugin(StackTraceElement line) {
        return line.getClassLoaderName() != null && line.getClassLoaderName().startsWith(PluginLoader.NAME)
                && line.getLineNumber() > 0;
    }

    private static @Nullable PluginFault told(@Nullable Throwable cause, int depth) {
        return cause == null || depth == DEEPEST
                ? null
                : new PluginFault(cause.toString(), cause.getStackTrace(), told(cause.getCause(), depth + 1));
    }
}
