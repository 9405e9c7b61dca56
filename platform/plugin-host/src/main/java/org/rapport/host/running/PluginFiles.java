package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.host.ServedFiles;
import org.rapport.host.WordFiles;
import org.rapport.host.gate.PluginFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words, texts and static files that a plugin brings.
final class PluginFiles {
    private final String id;
    private final PluginFile file;
    private final WordFiles words;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    PluginFiles(String id, PluginFile file) {
        this.id = id;
        this.file = file;
        this.words = new WordFiles(path -> file.bytes(path).map(ByteArrayInputStream::new));
    }

    /// The files that it brings for pages to load, with a fingerprint that is made of all their bytes each time.
    ServedFiles served() {
        var root = ServedFiles.FOLDER + id + "/";
        return new ServedFiles(id, file.paths().filter(path -> path.startsWith(root)).collect(Collectors.toMap(
                path -> path.substring(root.length()), path -> file.bytes(path).orElseThrow(), (one, _) -> one,
                TreeMap::new)));
    }

    /// What it says for `key`, if that is one of its own.
    Optional<String> words(String key, String language) {
        return key.startsWith(id + ".")
                ? Optional.ofNullable(byLanguage.computeIfAbsent(language, each -> words.all(id, each)).get(key))
                : Optional.empty();
    }

    /// What the plugin is for, in a sentence, as it says for the key `<id>.about`; empty if it does not.
    String about(String language) {
        return words(id + ".about", language).orElse("");
    }

    /// What the plugin is called among people, as it says for the key `<id>.name`; empty if it does not.
    Optional<String> name(String language) {
        return words(id + ".name", language);
    }

    /// Whether it brings programs for the browsers of people.
    boolean hasScripts() {
        return file.paths().anyMatch(path -> path.startsWith("scripts/") && path.endsWith(".js"));
    }

    /// The texts at `folder/<id><name><ending>` and in the folder of that name.
    Stream<String> texts(String folder, String name, String ending) {
        var path = folder + "/" + id + name;
        return file.paths().filter(each -> each.equals(path + ending)
                || each.startsWith(path + "/") && each.endsWith(ending))
                .map(each -> new String(file.bytes(each).orElseThrow(), UTF_8));
    }
}
