package org.rapport.host.running;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

/// Which plugins build on which.
final class Needs {
    private Needs() {}

    /// The ids of all that `plugin` needs, and of what `others` among them need themselves.
    static Set<String> of(Manifest plugin, Collection<Manifest> others) {
        var ids = new LinkedHashSet<String>();
        add(plugin, others, ids);
        return ids;
    }

    /// What is left of `file` beside `others`: what a plugin has only for one that it need not have lies in a package below
    /// its own that is called as that is, without hyphens.
    static PluginFile beside(Collection<Manifest> others, PluginFile file, Manifest plugin) {
        var present = others.stream().map(Manifest::id).collect(Collectors.toSet());
        return file.without(plugin.needs().stream().filter(need -> need.optional() && !present.contains(need.id()))
                .map(need -> plugin.packageFor(need.id())).toList());
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
        return inOrder(others.stream().filter(other -> of(other.manifest(), manifests).contains(id)).toList(),
                Installed::manifest);
    }

    /// `plugins`, each before those of them that need it.
    static <T> List<T> inOrder(Collection<T> plugins, Function<T, Manifest> manifest) {
        var manifests = plugins.stream().map(manifest).toList();
        return plugins.stream().sorted(Comparator.comparing(each -> of(manifest.apply(each), manifests).size()))
                .toList();
    }
}
