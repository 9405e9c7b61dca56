package org.rapport.app;

/// A line of `published.txt`: `open java.util.function`, `shut java.lang.Thread`.
final class LibraryLine {
    private static final String OPEN = "open ";
    private static final String SHUT = "shut ";
    private static final String BELOW = "..";

    private LibraryLine() {}

    static boolean isOne(String line) {
        return line.startsWith(OPEN) || isShut(line);
    }

    static boolean isShut(String line) {
        return line.startsWith(SHUT);
    }

    /// Whether `line` opens what `shut` shuts.
    static boolean opens(String line, String shut) {
        if (!line.startsWith(OPEN)) {
            return false;
        }
        var opened = line.substring(OPEN.length());
        var named = shut.substring(SHUT.length()).replaceFirst("#.*|\\.\\.$", "");
        return opened.endsWith(BELOW)
                ? (named + ".").startsWith(opened.substring(0, opened.length() - 1))
                : named.equals(opened) || named.startsWith(opened + "$") || opened.equals(packageOf(named));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
