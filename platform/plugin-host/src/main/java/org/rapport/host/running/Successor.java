package org.rapport.host.running;

import java.util.Optional;
import java.util.function.Supplier;

/// Who stands where a plugin was that has ended, such as its next version. Somebody who asked for one just before may come
/// just after: what the one cannot begin any more, the other does.
final class Successor {
    private final Supplier<Optional<RunningPlugin>> present;

    /// @param present who runs in its place now
    Successor(Supplier<Optional<RunningPlugin>> present) {
        this.present = present;
    }

    Optional<PluginWeb> web() {
        return present.get().map(RunningPlugin::web);
    }

    /// Who fills `place` there and is of a class that is called so.
    <T> Optional<T> filler(Class<T> place, String type) {
        return present.get().flatMap(plugin -> plugin.filler(place, type));
    }

    Optional<PluginListener> listener(String id) {
        return present.get().stream().flatMap(plugin -> plugin.listeners().stream())
                .filter(each -> each.getListenerId().equals(id)).findFirst();
    }
}
