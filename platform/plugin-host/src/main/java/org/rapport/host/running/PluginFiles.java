package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.rapport.host.gate.PluginFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words and texts that a plugin brings.
final class PluginFiles {
    private final String id;
    private final PluginFile file;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    PluginFiles(String id, PluginFile file) {
        this.id = id;
        this.file = file;
    }

    /// What it says for `key`, if that is one of its own.
    Optional<String> words(String key, String language) {
        return key.startsWith(id + ".")
                ? Optional.ofNullable(byLanguage.computeIfAbsent(language, this::all).get(key))
                : Optional.empty();
    }

    private Map<String, String> all(String language) {
        var words = new HashMap<>(read(id));
        words.putAll(read(id + "_" + language));
        return words;
    }

    private Map<String, String> read(String name) {
        var read = new Properties();
        file.bytes("messages/" + name + ".properties").ifPresent(bytes -> {
            try {
                read.load(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        });
        var words = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    /// The texts at `folder/<id><name><ending>` and in the folder of that name.
    Stream<String> texts(String folder, String name, String ending) {
        var path = folder + "/" + id + name;
        return file.paths().filter(each -> each.equals(path + ending)
                || each.startsWith(path + "/") && each.endsWith(ending))
                .map(each -> new String(file.bytes(each).orElseThrow(), UTF_8));
    }
}
