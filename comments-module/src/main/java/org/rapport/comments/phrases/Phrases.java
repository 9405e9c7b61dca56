package org.rapport.comments.phrases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Phrases that are looked for in texts, as the owner writes them: a line for each, in whole words, whatever their case. `*`
/// at the end of a word stands for any ending, `…` for up to three words. A line that begins with `-` is none: where its
/// words stand, nothing is looked for.
public final class Phrases {
    private final List<Phrase> phrases;
    private final List<Phrase> others;

    private Phrases(List<Phrase> phrases, List<Phrase> others) {
        this.phrases = phrases;
        this.others = others;
    }

    public static Phrases read(String lines) {
        var all = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Phrases(each(all.stream().filter(line -> !line.startsWith("-"))),
                each(all.stream().filter(line -> line.startsWith("-")).map(line -> line.substring(1))));
    }

    private static List<Phrase> each(Stream<String> lines) {
        return lines.map(Phrase::read).flatMap(Optional::stream).toList();
    }

    /// Whether nothing is looked for.
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /// The words of the first phrase in `text`, as they stand there but for marks and case.
    public Optional<String> firstIn(String text) {
        var plain = Wording.parted(text);
        for (var other : others) {
            plain = other.parted(plain);
        }
        var without = plain;
        return phrases.stream().flatMap(phrase -> phrase.in(without).stream()).findFirst();
    }
}
