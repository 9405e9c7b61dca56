package org.rapport.host.running;

import java.time.Instant;
import java.util.Optional;

import org.rapport.host.Manifest;

/// A plugin in the directory of plugins.
///
/// @param sha256 of its JAR, in hexadecimal digits
/// @param signer the SHA-256 of the public key that it is signed with, in hexadecimal digits
/// @param isOffered whether it came with the house, now or earlier
/// @param hasScripts whether it brings programs for the browsers of people
/// @param fault why it does not run though it was switched on, or why another version was taken back
/// @param since when it stands so
/// @param tried whether the site tried it once more since it was stopped first: it will not again by itself
/// @param maker who made it, beside the one that its owner last agreed to
/// @param former the version before this one, if it can be had back
/// @param waiting another one that its owner has to agree to
public record Plugin(Manifest manifest, String sha256, Optional<String> signer, boolean isOffered,
        boolean hasScripts, State state, Fault fault, Instant since, boolean tried, Maker maker,
        Optional<Former> former, Optional<Waiting> waiting) {
    static Plugin of(Installed plugin, PluginTable.Row row, Optional<Installed> waiting) {
        var file = plugin.file();
        var consent = row.consent();
        var wanted = Consent.to(plugin);
        return new Plugin(plugin.manifest(), file.sha256(), file.signer(),
                plugin.isOffered() || consent.with(wanted).isOffered(),
                plugin.files().hasScripts(), row.state(), row.fault(), row.changedAt(), row.tried(),
                consent.maker(wanted), plugin.former(),
                waiting.map(it -> Waiting.of(it, consent)));
    }

    public String id() {
        return manifest.id();
    }

    /// Whether the version that waits is the one before this, which stays at hand.
    public boolean canGoBackTo(Waiting other) {
        return former.map(Former::sha256).filter(other.sha256()::equals).isPresent();
    }

    public boolean isOn() {
        return state == State.ON;
    }
}
