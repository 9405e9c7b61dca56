package org.rapport.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.host.running.Plugins;
import org.rapport.host.running.Remains;

/// What is left of plugins that ended, or of versions of them.
public final class Leftovers {
    private static final int TRIES = 8;
    private static final int PAUSE_MILLIS = 50;

    private final Plugins plugins;
    private final List<Remains> before;

    /// What is left by now counts no more.
    public Leftovers(Plugins plugins) {
        this.plugins = plugins;
        this.before = plugins.remains();
    }

    /// Throws [AssertionError] if anything is left once memory is tidied up.
    public void requireNone() {
        for (var left = TRIES; left > 0 && !tidied().isEmpty(); left--) {
            pause();
        }
        all().stream().findFirst().ifPresent(each -> {
            throw new AssertionError(each.threads().isEmpty()
                    ? "The classes of " + each.plugin()
                            + " are still in memory after it has ended. Something outside holds an"
                            + " object of it: what a plugin hands to others must not be its own"
                    : "A thread of " + each.plugin() + " still runs after it has ended: "
                            + told(each.threads().getFirst()));
        });
    }

    private List<Remains> tidied() {
        System.gc();
        return all();
    }

    private List<Remains> all() {
        return plugins.remains().stream().filter(each -> !before.contains(each)).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// With the lines of the plugin that the thread `name` is at.
    private static String told(String name) {
        return name + Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().equals(name)).flatMap(each -> Stream.of(each.getValue()))
                .filter(line -> String.valueOf(line.getClassLoaderName()).startsWith("plugin "))
                .map(line -> "\n  at " + line).collect(Collectors.joining());
    }
}
