package org.rapport.comments.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.comments.phrases.Phrases;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of one language that hints are found by.
///
/// @param client what tells that somebody was a client
/// @param session what tells of a session
/// @param person what people are to each other, in lower case: after it a name may follow
/// @param called what a name follows, in lower case
/// @param title what a name follows that is somebody's, in lower case
/// @param doctor what may stand before a name, but makes nobody private, in lower case
/// @param thing what is called something, too, in lower case
record Vocabulary(Phrases client, Phrases session, Set<String> person, Set<String> called, Set<String> title,
        Set<String> doctor, Set<String> thing) {
    static final List<Vocabulary> ALL = Stream.of("en", "de", "es").map(Vocabulary::read).toList();

    private static Vocabulary read(String language) {
        var name = language + ".txt";
        try (var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name)) {
            var lists = lists(new String(file.readAllBytes(), UTF_8));
            return new Vocabulary(phrases(lists, "client"), phrases(lists, "session"), words(lists, "person"),
                    words(lists, "called"), words(lists, "title"), words(lists, "doctor"), words(lists, "thing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lists of a file by the headings that they stand below.
    private static Map<String, List<String>> lists(String file) {
        var lists = new HashMap<String, List<String>>();
        for (var part : file.split("(?m)^# ")) {
            var lines = part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (!lines.isEmpty()) {
                lists.put(lines.getFirst(), lines.subList(1, lines.size()));
            }
        }
        return lists;
    }

    private static List<String> list(Map<String, List<String>> lists, String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    private static Phrases phrases(Map<String, List<String>> lists, String name) {
        return Phrases.read(String.join("\n", list(lists, name)));
    }

    private static Set<String> words(Map<String, List<String>> lists, String name) {
        return list(lists, name).stream().collect(Collectors.toUnmodifiableSet());
    }
}
