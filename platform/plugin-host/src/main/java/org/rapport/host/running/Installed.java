package org.rapport.host.running;

import java.nio.file.Path;
import java.util.Optional;

import org.semver4j.Semver;

import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

/// A plugin that passed the gate, and where it lies.
///
/// @param former the version that lies beside it, to go back to
record Installed(PluginFile file, PluginFiles files, Manifest manifest, Path path, Optional<Semver> former) {
    Installed(PluginFile file, Manifest manifest, Path path, Optional<Semver> former) {
        this(file, new PluginFiles(manifest.id(), file), manifest, path, former);
    }

    String id() {
        return manifest.id();
    }

    /// What it wants its owner to agree to.
    Consent wanted() {
        return Consent.to(file, manifest);
    }

    Installed at(Path another, Optional<Semver> before) {
        return new Installed(file, files, manifest, another, before);
    }
}
