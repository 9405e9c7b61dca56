package org.rapport.host.running;

import java.nio.file.Path;
import java.util.Optional;

import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

/// A plugin that passed the gate, and where it lies.
///
/// @param isOffered whether this very file comes with the house
/// @param former what lies beside it, to go back to
record Installed(PluginFile file, PluginFiles files, Manifest manifest, boolean isOffered, Path path,
        Optional<Former> former) {
    Installed(PluginFile file, Manifest manifest, boolean isOffered, Path path, Optional<Former> former) {
        this(file, new PluginFiles(manifest.id(), file), manifest, isOffered, path, former);
    }

    String id() {
        return manifest.id();
    }

    String version() {
        return manifest.version().getVersion();
    }

    Installed at(Path another, Optional<Former> before) {
        return new Installed(file, files, manifest, isOffered, another, before);
    }
}
