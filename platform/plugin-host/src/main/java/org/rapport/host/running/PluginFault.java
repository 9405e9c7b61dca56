package org.rapport.host.running;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// Something that a plugin did wrong, told in words: the plugin’s own exceptions would keep its classes alive.
public final class PluginFault extends RuntimeException {
    private static final int DEEPEST = 10;

    /// Whether nobody else is to blame.
    private final boolean own;
    private final boolean late;

    PluginFault(String words) {
        this(words, true, false);
    }

    private PluginFault(String words, boolean own, boolean late) {
        super(words);
        this.own = own;
        this.late = late;
    }

    private PluginFault(String words, StackTraceElement[] trace, @Nullable PluginFault cause) {
        super(words, cause);
        this.own = true;
        this.late = false;
        setStackTrace(trace);
    }

    /// Something that went wrong with it, through no fault of the plugin’s.
    static PluginFault notItsOwn(String words) {
        return new PluginFault(words, false, false);
    }

    /// It did not come to an end in time.
    static PluginFault late(String words) {
        return new PluginFault(words, true, true);
    }

    /// The same as `thrown` and its causes, as texts and lines.
    static PluginFault of(String plugin, Throwable thrown) {
        return new PluginFault("The plugin " + plugin + " failed: " + thrown, thrown.getStackTrace(),
                told(thrown.getCause(), 1));
    }

    boolean isItsOwn() {
        return own;
    }

    /// Whether nothing else is wrong than how long it takes, and that is the plugin’s own fault.
    public boolean isLate() {
        return late;
    }

    /// What is at the bottom of it, in one line.
    String reason() {
        Throwable deepest = this;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return PlainText.line(String.valueOf(deepest.getMessage()));
    }

    private static @Nullable PluginFault told(@Nullable Throwable cause, int depth) {
        return cause == null || depth == DEEPEST
                ? null
                : new PluginFault(cause.toString(), cause.getStackTrace(), told(cause.getCause(), depth + 1));
    }
}
