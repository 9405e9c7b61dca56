package org.rapport.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The modules that the site is made of.
public final class Manifests {
    private Manifests() {}

    /// All manifests on the class path of `house`, each after those it needs and otherwise by id. Throws
    /// [IllegalStateException] when one cannot be read, needs what is not there, or two have the same id.
    public static List<Manifest> on(ClassLoader house) {
        var byId = new TreeMap<String, Manifest>();
        try {
            for (var place : Collections.list(house.getResources(Manifest.LOCATION))) {
                var manifest = read(place);
                if (byId.putIfAbsent(manifest.id(), manifest) != null) {
                    throw new IllegalStateException("Two plugins on the class path call themselves " + manifest.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inOrder(byId);
    }

    /// The module on the class path that `type` belongs to. Throws [IllegalStateException] if that is none.
    static Manifest of(Class<?> type) {
        return on(type.getClassLoader()).stream()
                .filter(each -> (type.getPackageName() + ".").startsWith(each.packageName() + "."))
                .findFirst().orElseThrow(() -> new IllegalStateException(type + " belongs to no module"));
    }

    private static List<Manifest> inOrder(Map<String, Manifest> byId) {
        var ordered = new LinkedHashMap<String, Manifest>();
        var left = new ArrayList<>(byId.values());
        left.sort(Comparator.comparing(Manifest::id));
        while (!left.isEmpty()) {
            var ready = left.stream().filter(manifest -> isReady(manifest, ordered, byId)).findFirst().orElseThrow(
                    () -> new IllegalStateException("Not all that they need is on the class path: " + left));
            ordered.put(ready.id(), ready);
            left.remove(ready);
        }
        return List.copyOf(ordered.values());
    }

    private static boolean isReady(Manifest manifest, Map<String, Manifest> ordered, Map<String, Manifest> byId) {
        return manifest.needs().stream().allMatch(need -> byId.containsKey(need.id())
                ? ordered.containsKey(need.id()) && need.versions().includes(byId.get(need.id()).version())
                : need.optional());
    }

    private static Manifest read(URL place) throws IOException {
        var said = new Properties();
        try (var reader = new InputStreamReader(place.openStream(), UTF_8)) {
            said.load(reader);
        }
        try {
            return Manifest.read(said);
        } catch (UnreadableManifest e) {
            throw new IllegalStateException(place.toString(), e);
        }
    }
}
