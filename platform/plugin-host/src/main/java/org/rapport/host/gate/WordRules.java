package org.rapport.host.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.host.Manifest;
import org.rapport.host.gate.Reference.Type;

/// The words of a plugin. Those in English are read wherever a translation has none: they must all be there, the
/// translations need not.
final class WordRules {
    private static final String MESSAGES = "org.rapport.api.Messages";

    private final PluginFile file;
    private final String id;
    private final String english;
    private final List<Finding> findings = new ArrayList<>();

    WordRules(PluginFile file, Manifest manifest) {
        this.file = file;
        this.id = manifest.id();
        this.english = "messages/" + id + ".properties";
    }

    /// @param references what its classes name
    List<Finding> check(List<Reference> references) {
        if (file.bytes(english).isPresent()) {
            checkKeys(read());
        } else {
            Stream.<Object>concat(paths(), speakers(references)).findFirst()
                    .ifPresent(where -> find(Rule.WORDS_ABSENT, where, english));
        }
        return findings;
    }

    private void find(Rule rule, Object where, String... values) {
        findings.add(Finding.of(rule, where, values));
    }

    private Stream<String> paths() {
        return file.paths().filter(
                Pattern.compile("messages/" + Pattern.quote(id) + "(_[a-z]{2})?\\.properties").asMatchPredicate());
    }

    /// Where its classes name what says words.
    private static Stream<Spot> speakers(List<Reference> references) {
        return references.stream().filter(each -> each instanceof Type type && type.name().equals(MESSAGES))
                .map(Reference::spot);
    }

    /// All that can be read, by their paths.
    private SortedMap<String, Properties> read() {
        var read = new TreeMap<String, Properties>();
        paths().forEach(path -> {
            try {
                read.put(path, Said.in(file.bytes(path).orElseThrow()));
            } catch (IOException e) {
                find(Rule.WORDS_UNREADABLE, path);
            }
        });
        return read;
    }

    private void checkKeys(Map<String, Properties> words) {
        words.forEach((path, said) -> said.stringPropertyNames().stream().filter(key -> !key.startsWith(id + "."))
                .sorted().forEach(key -> find(Rule.WORD_ASTRAY, path, key, id + ".")));
        var all = words.get(english);
        if (all != null) {
            if (all.getProperty(id + ".about", "").isBlank()) {
                find(Rule.WORD_ABSENT, english, id + ".about");
            }
            words.forEach((path, said) -> said.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(id + ".") && !all.containsKey(key)).sorted()
                    .forEach(key -> find(Rule.ONLY_TRANSLATED, path, key, english)));
        }
    }
}
