package org.rapport.host.running;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.host.Manifest;

/// Which plugins build on which.
final class Needs {
    private Needs() {}

    /// The ids of all that `plugin` needs, and of what `others` among them need themselves.
    static Set<String> of(Manifest plugin, Collection<Manifest> others) {
        var ids = new LinkedHashSet<String>();
        add(plugin, others, ids);
        return ids;
    }

    private static void add(Manifest plugin, Collection<Manifest> others, Set<String> ids) {
        for (var need : plugin.needs()) {
            if (ids.add(need.id())) {
                others.stream().filter(other -> other.id().equals(need.id())).forEach(other -> add(other, others, ids));
            }
        }
    }

    /// Those of `others` that need the plugin `id`, or what needs it: each before those that need it.
    static List<Installed> on(String id, Collection<Installed> others) {
        var manifests = others.stream().map(Installed::manifest).toList();
        return others.stream().filter(other -> of(other.manifest(), manifests).contains(id))
                .sorted(Comparator.comparing(other -> of(other.manifest(), manifests).size())).toList();
    }
}
