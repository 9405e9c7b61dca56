package org.rapport.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Files of words, as modules and plugins bring them.
///
/// @param files opens what lies at a path, such as `messages/content_de.properties`; empty if nothing does
public record WordFiles(Function<String, Optional<InputStream>> files) {
    /// The words of the module `id` by their keys, in `language` where it has them and else in English.
    public Map<String, String> all(String id, String language) {
        var words = new HashMap<>(read(id));
        words.putAll(read(id + "_" + language));
        return words;
    }

    private Map<String, String> read(String name) {
        var path = "messages/" + name + ".properties";
        var read = new Properties();
        files.apply(path).ifPresent(stream -> {
            try (var reader = new InputStreamReader(stream, UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        });
        var words = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }
}
