package org.rapport.host.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

import org.rapport.api.Storage;
import org.rapport.host.Manifest;
import org.rapport.host.Manifests;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

/// Starts the JARs that lie in the directory `plugins` of the data when the site is ready, in the order of their names.
final class PluginFolder {
    private static final Logger log = LoggerFactory.getLogger(PluginFolder.class);

    private final Storage storage;
    private final RunningPlugins plugins;
    private final ObjectProvider<House> house;

    PluginFolder(Storage storage, RunningPlugins plugins, ObjectProvider<House> house) {
        this.storage = storage;
        this.plugins = plugins;
        this.house = house;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        var files = jars(storage.directory("plugins"));
        if (files.isEmpty()) {
            return;
        }
        var present = new ArrayList<>(Manifests.onClassPath());
        for (var file : files) {
            start(file, house.getObject(), present);
        }
    }

    private static List<Path> jars(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private void start(Path path, House inside, List<Manifest> present) {
        try (var stream = Files.newInputStream(path)) {
            var file = PluginFile.read(stream);
            var manifest = Gate.of(inside.classes(), inside.list(), present).check(file);
            plugins.start(file, manifest, inside);
            present.add(manifest);
        } catch (Refused e) {
            log.error("{} is refused: {}", path, e.findings());
        } catch (IOException | RuntimeException | LinkageError e) {
            log.error("{} does not start", path, e);
        }
    }
}
