package org.rapport.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.api.Messages;
import org.rapport.host.Manifest;
import org.rapport.host.MessageBundles;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugins;

/// The plugin that is tested, in a house.
///
/// @param house into which it comes
record LivingPlugin(PluginFile file, Manifest manifest, Plugins house) {
    private static final Messages WORDS = new MessageBundles(() -> Locale.ENGLISH, List.of("host"));

    /// What lies at `place`, a directory or a JAR. Throws [AssertionError] if it cannot be read.
    static LivingPlugin at(Path place, Plugins house) {
        try {
            var file = PluginFile.of(place);
            return new LivingPlugin(file, Gate.manifest(file), house);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw refusal(place.toString(), e);
        }
    }

    private static AssertionError refusal(String what, Refused refused) {
        return new AssertionError("The gate refuses " + what + ":\n" + refused.findings().stream()
                .map(each -> each.where() + ": " + each.say(WORDS)).collect(Collectors.joining("\n")));
    }

    String id() {
        return manifest.id();
    }

    /// Lets it in and switches it on. Throws [AssertionError] with all reasons why it does not come to live here.
    void begin() {
        try {
            house.install(new ByteArrayInputStream(file.packed()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw refusal(id(), e);
        }
        switchOn();
    }

    void switchOn() {
        house.switchOn(id());
        var plugin = house.find(id()).orElseThrow();
        if (!plugin.isOn()) {
            throw new AssertionError(id() + " does not start: " + plugin.fault().words());
        }
    }

    void switchOff() {
        house.switchOff(id());
    }

    /// Takes it out with all that it keeps.
    void end() {
        house.purge(id());
    }
}
