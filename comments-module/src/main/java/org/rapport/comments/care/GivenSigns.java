package org.rapport.comments.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The signs that the site begins with, in each language that it knows.
public final class GivenSigns {
    public static final List<String> LANGUAGES = List.of("en", "de", "es");

    private static final Map<String, String> SIGNS = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), GivenSigns::read));

    private GivenSigns() {}

    /// Those of one of the [#LANGUAGES], as an owner would write them (see [org.rapport.comments.phrases.Phrases]).
    public static String of(String language) {
        return Objects.requireNonNull(SIGNS.get(language), language);
    }

    private static String read(String language) {
        var name = language + ".txt";
        try (var file = Objects.requireNonNull(GivenSigns.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
