package org.rapport.app.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What people everywhere take for a password when they are asked for one.
final class UsualWords {
    static final Set<String> ALL = read();

    private UsualWords() {}

    private static Set<String> read() {
        var file = Objects.requireNonNull(UsualWords.class.getResourceAsStream("common-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines().filter(Predicate.not(line -> line.startsWith("#")))
                    .flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
