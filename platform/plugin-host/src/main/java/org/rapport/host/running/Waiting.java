package org.rapport.host.running;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rapport.host.Manifest;
import org.rapport.host.Permission;

/// A version of a plugin that its owner did not agree to yet: it waits for her, while the present one runs.
///
/// @param sha256 of its JAR
/// @param signer the SHA-256 of the public key that it is signed with; empty if nobody signed it
/// @param hasScripts whether it brings programs for the browsers of people
/// @param since when it came in
/// @param more what it asks for that the one before did not
/// @param maker who made it, beside the one that she agreed to
public record Waiting(Manifest manifest, String sha256, Optional<String> signer, boolean hasScripts,
        Instant since, List<Permission> more,
        Maker maker) {
    static Waiting of(Installed plugin, Consent given) {
        var file = plugin.file();
        var more = plugin.manifest().permissions().stream().distinct()
                .filter(each -> !given.includes(each)).toList();
        return new Waiting(plugin.manifest(), file.sha256(), file.signer(), plugin.files().hasScripts(),
                Instant.ofEpochMilli(plugin.path().toFile().lastModified()), more,
                given.maker(Consent.to(plugin)));
    }

    /// Whether it comes before `present`.
    public boolean isOlderThan(Plugin present) {
        return manifest.version().isLowerThan(present.manifest().version());
    }
}
