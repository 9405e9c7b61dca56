package org.rapport.host.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rapport.api.Messages;
import org.rapport.api.ScheduledJob;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

/// Where plugins lie while somebody works on them: what she compiles runs in the site at once, and is gone from it when
/// the site ends.
final class Workbench implements ScheduledJob {
    private static final Logger log = LoggerFactory.getLogger(Workbench.class);
    /// A compiler writes one file after another: what did not change for so long is all there.
    private static final Duration QUIET = Duration.ofMillis(300);

    private final List<CompiledPlugin> pieces;
    private final Plugins plugins;
    private final Messages messages;
    private final Set<String> lent = new HashSet<>();
    private boolean ended;

    /// @param places the directories of compiled classes
    Workbench(List<Path> places, Plugins plugins, Messages messages) {
        this.pieces = places.stream().map(CompiledPlugin::new).toList();
        this.plugins = plugins;
        this.messages = messages;
    }

    /// Where nobody works there is nothing to look at.
    @Override
    public Duration pause() {
        return pieces.isEmpty() ? Duration.ofDays(1) : QUIET;
    }

    @Override
    public synchronized void run() {
        if (plugins.areOpen() && !ended) {
            pieces.forEach(this::look);
        }
    }

    private void look(CompiledPlugin piece) {
        if (piece.isNew()) {
            bring(piece);
        }
        piece.takeComplaint().ifPresent(words -> log.error("What lies in {} {}", piece.classes(), words));
    }

    private void bring(CompiledPlugin piece) {
        var classes = piece.classes();
        try {
            var plugin = plugins.lend(PluginFile.of(classes), classes);
            lent.add(plugin.id());
            log.info("{} {} runs as it lies in {}", plugin.id(), plugin.manifest().version(), classes);
        } catch (Refused e) {
            piece.complain("does not come in:\n" + e.say(messages));
        } catch (PluginFault e) {
            log.debug("What lies in {} does not start", classes, e);
            piece.complain("does not start: " + e.reason());
        } catch (IOException | UncheckedIOException e) {
            piece.complain("cannot be read: " + e);
        }
    }

    /// Takes out what was lent, and lends nothing any more.
    synchronized void end() {
        ended = true;
        lent.forEach(plugins::remove);
    }
}
