package org.rapport.host.gate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a plugin takes instead of what is closed to it, as the lines `instead …` of `published.txt` list it.
final class Substitutes {
    private static final String INSTEAD = "instead ";
    private static final Map<String, String> WORDS = Published.text().lines().filter(line -> line.startsWith(INSTEAD))
            .map(line -> line.split(" ")).collect(Collectors.toUnmodifiableMap(line -> line[1], line -> line[2]));

    private Substitutes() {}

    /// The end of the key of the message that tells it; the most exact line decides.
    ///
    /// @param name of a type, or a member as people write it: `java.lang.Class.forName(String)`
    static Optional<String> of(String name) {
        for (var each = name.replaceFirst("\\(.*", ""); !each.isEmpty(); each = around(each)) {
            if (WORDS.containsKey(each)) {
                return Optional.of(WORDS.get(each));
            }
        }
        return Optional.empty();
    }

    /// The type that a member or a nested type belongs to, or the package around that.
    private static String around(String name) {
        return name.substring(0, Math.max(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'))));
    }

    /// All that have one.
    static Map<String, String> all() {
        return WORDS;
    }
}
