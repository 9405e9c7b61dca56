package org.rapport.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What a module or plugin says of itself in `META-INF/rapport-plugin.properties`.
///
/// @param id lower case with hyphens; names its schema (with underscores), messages, styles and migrations
/// @param name for people
/// @param version of the plugin (SemVer)
/// @param packageName where its components lie
/// @param needs the ids of the modules that it builds on
public record Manifest(String id, String name, String version, String packageName, List<String> needs) {
    /// Where it lies in a JAR.
    public static final String LOCATION = "META-INF/rapport-plugin.properties";

    public Manifest {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a plugin id: \"" + id + "\"");
        }
        needs = List.copyOf(needs);
    }

    /// The database schema that belongs to it alone.
    public String schema() {
        return id.replace('-', '_');
    }

    /// All manifests on the class path, each after those it needs and otherwise by id. Throws
    /// [IllegalStateException] when one needs what is not there, or two have the same id.
    public static List<Manifest> onClassPath() {
        var byId = new TreeMap<String, Manifest>();
        try {
            for (var place : Collections.list(Manifest.class.getClassLoader().getResources(LOCATION))) {
                var manifest = read(place);
                if (byId.putIfAbsent(manifest.id, manifest) != null) {
                    throw new IllegalStateException("Two plugins on the class path call themselves " + manifest.id);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inOrder(byId);
    }

    private static List<Manifest> inOrder(Map<String, Manifest> byId) {
        var ordered = new LinkedHashMap<String, Manifest>();
        var left = new ArrayList<>(byId.values());
        left.sort(Comparator.comparing(Manifest::id));
        while (!left.isEmpty()) {
            var ready = left.stream().filter(manifest -> ordered.keySet().containsAll(manifest.needs)).findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("Not all that they need is on the class path: " + left));
            ordered.put(ready.id, ready);
            left.remove(ready);
        }
        return List.copyOf(ordered.values());
    }

    private static Manifest read(URL place) throws IOException {
        var said = new Properties();
        try (var reader = new InputStreamReader(place.openStream(), UTF_8)) {
            said.load(reader);
        }
        return new Manifest(required(said, "id", place), required(said, "name", place),
                required(said, "version", place), required(said, "package", place),
                list(said.getProperty("needs", "")));
    }

    private static String required(Properties said, String key, URL place) {
        var value = said.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException(place + " does not say its " + key);
        }
        return value;
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
