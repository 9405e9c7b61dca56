package org.rapport.awards.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;

import org.rapport.awards.kinds.Kind;
import org.rapport.comments.EarnestWords;

/// The words of those who hand on awards: they are no sign of spam.
@Order(200)
class AwardWords implements EarnestWords {
    /// So short are the words of a name that are in every text, such as "one" and "very".
    private static final int LONGEST_OF_EVERYDAY = 4;

    private static final List<String> EARNEST = Phrasebook.LANGUAGES.stream().map(Phrasebook::earnest)
            .flatMap(List::stream).toList();

    private final Supplier<List<Kind>> kinds;

    AwardWords(Supplier<List<Kind>> kinds) {
        this.kinds = kinds;
    }

    private static Stream<String> single(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > LONGEST_OF_EVERYDAY);
    }

    @Override
    public Set<String> words() {
        return Stream.concat(kinds.get().stream().map(Kind::name).flatMap(AwardWords::single), EARNEST.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
