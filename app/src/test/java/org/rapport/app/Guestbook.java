package org.rapport.app;

import org.rapport.testkit.PluginJar;

/// The plugin of the folder `src/test/plugins`.
public final class Guestbook {
    private Guestbook() {}

    public static PluginJar jar() {
        return PluginJar.of(House.ROOT.resolve("app/src/test/plugins/guestbook"));
    }
}
