package org.rapport.host.running;

import java.time.Instant;
import java.util.Optional;

import org.semver4j.Semver;

import org.rapport.host.Manifest;

/// A plugin in the directory of plugins.
///
/// @param sha256 of its JAR, in hexadecimal digits
/// @param signer the SHA-256 of the public key that it is signed with, in hexadecimal digits
/// @param fault why it does not run though it was switched on, or why another version was taken back; else empty
/// @param since when it stands so
/// @param tried whether the site tried it once more since it was stopped first: it will not again by itself
/// @param isSignedByAnother whether somebody else signed the one that its owner last agreed to
/// @param former the version before this one, if it can be had back
/// @param waiting a newer one that wants more
public record Plugin(Manifest manifest, String sha256, Optional<String> signer, State state, String fault,
        Instant since, boolean tried, boolean isSignedByAnother, Optional<Semver> former, Optional<Waiting> waiting) {
    public String id() {
        return manifest.id();
    }

    /// Whether the version that waits is the one before this, which stays at hand.
    public boolean canGoBackTo(Waiting other) {
        return former.filter(other.manifest().version()::equals).isPresent();
    }

    public boolean isOn() {
        return state == State.ON;
    }
}
