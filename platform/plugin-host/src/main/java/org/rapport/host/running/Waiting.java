package org.rapport.host.running;

import java.util.List;

import org.rapport.host.Manifest;
import org.rapport.host.Permission;

/// A version of a plugin that wants more than its owner agreed to: it waits for her, while the one before runs.
///
/// @param sha256 of its JAR
/// @param more what it asks for that the one before did not
/// @param isSignedByAnother whether somebody else signed it, or nobody any more
public record Waiting(Manifest manifest, String sha256, List<Permission> more, boolean isSignedByAnother) {
    static Waiting of(Installed plugin, Consent given) {
        var more = plugin.manifest().permissions().stream().distinct()
                .filter(each -> !given.permissions().contains(each.toString())).toList();
        return new Waiting(plugin.manifest(), plugin.file().sha256(), more, given.isOfAnotherSigner(plugin.wanted()));
    }
}
