package org.rapport.host.running;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// Something that a plugin did wrong, told in words: the plugin’s own exceptions would keep its classes alive.
final class PluginFault extends RuntimeException {
    private static final int DEEPEST = 10;

    /// Whether nobody else is to blame.
    private final boolean own;

    PluginFault(String words) {
        this(words, true);
    }

    private PluginFault(String words, boolean own) {
        super(words);
        this.own = own;
    }

    private PluginFault(String words, StackTraceElement[] trace, @Nullable PluginFault cause) {
        super(words, cause);
        this.own = true;
        setStackTrace(trace);
    }

    /// Something that went wrong with it, through no fault of the plugin’s.
    static PluginFault notItsOwn(String words) {
        return new PluginFault(words, false);
    }

    /// The same as `thrown` and its causes, as texts and lines.
    static PluginFault of(String plugin, Throwable thrown) {
        return new PluginFault("The plugin " + plugin + " failed: " + thrown, thrown.getStackTrace(),
                told(thrown.getCause(), 1));
    }

    boolean isItsOwn() {
        return own;
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
