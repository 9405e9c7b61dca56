package org.rapport.comments.phrases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Sentences of which somebody said what is in them, to measure what is found.
public record Sentences(List<Sentence> all) {
    /// @param label what is in it; `no` or `none` for a trap
    public record Sentence(String label, String text) {
        public boolean isTrap() {
            return label.equals("no") || label.equals("none");
        }
    }

    /// Those of a file with a header, beside `place`.
    public static Sentences of(Class<?> place, String file) throws IOException {
        var sentences = new ArrayList<Sentence>();
        try (var csv = new InputStreamReader(Objects.requireNonNull(place.getResourceAsStream(file)), UTF_8);
                var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(csv)) {
            rows.forEachRemaining(
                    row -> sentences.add(new Sentence(row.getOrDefault("label", ""), row.getOrDefault("text", ""))));
        }
        return new Sentences(List.copyOf(sentences));
    }

    /// How many were found of those in which there is something. What was missed is printed.
    public long found(Predicate<Sentence> isFound) {
        var asked = all.stream().filter(sentence -> !sentence.isTrap()).toList();
        var missed = asked.stream().filter(isFound.negate()).toList();
        print("missed", missed, asked);
        return asked.size() - missed.size();
    }

    /// How many were found of those in which there is nothing; they are printed.
    public long falseAlarms(Predicate<Sentence> isFound) {
        var asked = all.stream().filter(Sentence::isTrap).toList();
        var found = asked.stream().filter(isFound).toList();
        print("false alarms", found, asked);
        return found.size();
    }

    private static void print(String what, List<Sentence> them, List<Sentence> asked) {
        System.out.println(what + ": " + them.size() + " of " + asked.size());
        them.forEach(sentence -> System.out.println("  " + sentence.label() + ": " + sentence.text()));
    }
}
