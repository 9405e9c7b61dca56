package org.rapport.host.gate;

import java.util.List;
import java.util.Optional;

import org.rapport.host.Manifest;
import org.rapport.host.Need;

/// The modules and plugins that are there, as one of them may build on the others: on those that its manifest needs.
final class Neighbours {
    private final Manifest manifest;
    private final List<Manifest> present;

    Neighbours(Manifest manifest, List<Manifest> present) {
        this.manifest = manifest;
        this.present = List.copyOf(present);
    }

    /// The id of the one that has `type`, if the manifest does not say that it is needed.
    Optional<String> unsaid(String type) {
        return owner(type).filter(id -> need(id).isEmpty());
    }

    /// The id of the one that has `type`, if that may be absent and `user` could not be left out then.
    Optional<String> missed(String type, String user) {
        return owner(type).filter(id -> need(id).filter(Need::optional).isPresent())
                .filter(id -> !isBelow(manifest.packageFor(id), user));
    }

    private Optional<String> owner(String type) {
        return present.stream().filter(each -> isBelow(each.packageName(), type)).map(Manifest::id).findFirst();
    }

    private Optional<Need> need(String id) {
        return manifest.needs().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean isBelow(String packageName, String type) {
        return type.startsWith(packageName + ".");
    }
}
