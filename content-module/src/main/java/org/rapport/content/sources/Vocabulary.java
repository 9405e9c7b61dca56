package org.rapport.content.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of CSL beside those of another format. Several of the other's may mean one of ours; the first of them is the
/// one to write.
final class Vocabulary {
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, String> back = new LinkedHashMap<>();

    private Vocabulary() {}

    /// On each line a word of CSL and then the other's, with spaces between them.
    static Vocabulary of(String lines) {
        var vocabulary = new Vocabulary();
        lines.lines().map(line -> List.of(line.strip().split(" +"))).forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(List<String> line) {
        var theirs = line.subList(1, line.size());
        words.put(line.getFirst(), theirs);
        theirs.forEach(word -> back.putIfAbsent(word, line.getFirst()));
    }

    String ours(String theirs, String otherwise) {
        return back.getOrDefault(theirs, otherwise);
    }

    String theirs(String ours, String otherwise) {
        return words.getOrDefault(ours, List.of(otherwise)).getFirst();
    }

    Map<String, List<String>> words() {
        return words;
    }
}
