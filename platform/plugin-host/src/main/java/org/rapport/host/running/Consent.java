package org.rapport.host.running;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.host.Manifest;
import org.rapport.host.Permission;
import org.rapport.host.gate.PluginFile;

/// What somebody agrees to who switches a plugin on.
///
/// @param permissions as its manifest asks for them
/// @param signer whose signature the JAR has, see [PluginFile#signer]; empty if nobody’s
record Consent(Set<Permission> permissions, String signer) {
    private static final String BETWEEN = ", ";

    Consent {
        permissions = Set.copyOf(permissions);
    }

    static Consent to(PluginFile file, Manifest manifest) {
        return new Consent(Set.copyOf(manifest.permissions()), file.signer().orElse(""));
    }

    /// As [#words] wrote it.
    static Consent of(String words, String signer) {
        return new Consent(Stream.of(words.split(BETWEEN)).filter(word -> !word.isEmpty()).map(Permission::read)
                .collect(Collectors.toSet()), signer);
    }

    /// Its permissions in one line.
    String words() {
        return permissions.stream().map(Permission::toString).sorted().collect(Collectors.joining(BETWEEN));
    }

    /// Whether somebody else signed what `another` is about, or nobody any more.
    boolean isOfAnotherSigner(Consent another) {
        return !signer.isEmpty() && !signer.equals(another.signer);
    }

    boolean includes(Permission wanted) {
        return permissions.stream().anyMatch(each -> each.includes(wanted));
    }

    /// Whether who agreed to this need not be asked about `another`: that wants nothing else, and nobody else signed it.
    boolean covers(Consent another) {
        return another.permissions.stream().allMatch(this::includes) && !isOfAnotherSigner(another);
    }
}
