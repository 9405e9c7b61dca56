package org.rapport.host.running;

import org.semver4j.Semver;

import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

/// The version of a plugin that lies beside the present one, to go back to.
///
/// @param sha256 of its JAR
public record Former(Semver version, String sha256) {
    /// Throws [Refused] if `file` does not say what it is.
    static Former of(PluginFile file) throws Refused {
        return new Former(Gate.manifest(file).version(), file.sha256());
    }

    static Former of(Installed plugin) {
        return new Former(plugin.manifest().version(), plugin.file().sha256());
    }
}
