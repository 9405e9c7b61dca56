package org.rapport.host.running;

import java.nio.file.Path;

import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

/// A plugin in the directory that may pass the gate.
record Lying(Path path, PluginFile file, Manifest manifest) {
    String name() {
        return path.getFileName().toString();
    }

    boolean isOlderThan(Lying other) {
        return manifest.id().equals(other.manifest.id()) && manifest.version().isLowerThan(other.manifest.version());
    }
}
