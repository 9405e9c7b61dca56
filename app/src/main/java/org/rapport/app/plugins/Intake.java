package org.rapport.app.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// Takes JARs in, and says what came of it.
@Component
class Intake {
    private final Plugins plugins;

    Intake(Plugins plugins) {
        this.plugins = plugins;
    }

    /// Throws [Refused] for what does not pass the gate.
    Answer take(InputStream jar) throws IOException, Refused {
        var file = PluginFile.read(jar);
        var before = plugins.find(Gate.manifest(file).id());
        return told(file, before, plugins.install(file));
    }

    /// Where a version did not start, or waits for its owner, the page of the plugin tells why.
    private static Answer told(PluginFile file, Optional<Plugin> before, Plugin now) {
        var path = PluginPages.path(now);
        if (!now.sha256().equals(file.sha256())) {
            return new SeeOther(path);
        }
        return SeeOther.telling(path, before.map(it -> words(it, now)).orElse("site.plugins.taken"));
    }

    private static String words(Plugin before, Plugin now) {
        if (before.sha256().equals(now.sha256())) {
            return "site.plugins.taken.same";
        }
        return now.manifest().version().isLowerThan(before.manifest().version()) && now.former().isPresent()
                ? "site.plugins.taken.older"
                : "site.plugins.taken.newer";
    }
}
