package org.rapport.host.running;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

import org.rapport.host.Permission;

/// What somebody agrees to who switches a plugin on.
///
/// @param permissions as its manifest asks for them
/// @param signer whose signature the JAR has, see [org.rapport.host.gate.PluginFile#signer], or [#HOUSE]; empty if nobody’s
/// @param sha256 of the JAR that ran with it; empty if none did yet
public record Consent(Set<Permission> permissions, String signer, String sha256) {
    /// Came with the house, and needs no signature.
    static final String HOUSE = "house";
    private static final String BETWEEN = ", ";

    public Consent {
        permissions = Set.copyOf(permissions);
    }

    static Consent to(Installed plugin) {
        return new Consent(Set.copyOf(plugin.manifest().permissions()),
                plugin.isOffered() ? HOUSE : plugin.file().signer().orElse(""), plugin.file().sha256());
    }

    /// @param allowed as [#allowed] wrote it
    @JdbiConstructor
    static Consent of(String allowed, String signer, String sha256) {
        return new Consent(Stream.of(allowed.split(BETWEEN)).filter(word -> !word.isEmpty()).map(Permission::read)
                .collect(Collectors.toSet()), signer, sha256);
    }

    /// Its permissions in one line.
    public String allowed() {
        return permissions.stream().map(Permission::toString).sorted().collect(Collectors.joining(BETWEEN));
    }

    /// Who made what `another` is about. What comes with the house is as good as the house.
    Maker maker(Consent another) {
        if (signer.isEmpty() || signer.equals(another.signer) || isOfTheSameFileAs(another) || another.isOffered()) {
            return Maker.SAME;
        }
        if (isOffered()) {
            return Maker.STRANGER;
        }
        return another.signer.isEmpty() ? Maker.NOBODY : Maker.ANOTHER;
    }

    /// What is noted of a file that nobody was asked about yet.
    Consent ofNoFile() {
        return new Consent(permissions, signer, "");
    }

    boolean isOfTheSameFileAs(Consent another) {
        return sha256.equals(another.sha256);
    }

    /// What is noted after somebody agreed to `another`. Of the very same file everything is: the house may have brought it,
    /// and bring a newer one by now.
    Consent with(Consent another) {
        return isOfTheSameFileAs(another) ? this : another;
    }

    /// Whether it is about what came with the house.
    boolean isOffered() {
        return signer.equals(HOUSE);
    }

    boolean includes(Permission wanted) {
        return permissions.stream().anyMatch(each -> each.includes(wanted));
    }

    /// Whether who agreed to this need not be asked about `another`: that wants nothing else, and nobody else made it.
    boolean covers(Consent another) {
        return another.permissions.stream().allMatch(this::includes) && maker(another) == Maker.SAME;
    }
}
