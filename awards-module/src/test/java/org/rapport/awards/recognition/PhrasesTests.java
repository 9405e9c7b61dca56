package org.rapport.awards.recognition;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.awards.kinds.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {
    private final Phrases phrases = new Phrases(new Entry(
            Map.of("give", List.of("hand", "pass on"), "me", List.of("me", "us"), "turn", List.of("that", "to whom"))));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "hand, Now hand it, true",
        "hand, handy, false",
        "hand, a shorthand, false",
        "Sie, frage Sie, true",
        "Sie, frage sie, false",
        "nominat*, we nominated you, true",
        "*n't, we don't know, true",
        "<give> it, please pass on it, true",
        "<give> it, please pass it, false",
        "give it now? back, give it back, true",
        "give it now? back, give it now back, true",
        "give it now? back, give it then back, false",
        "by !<me>, by Marta, true",
        "by !<me>, by us, false",
        "by !<me>, by, false",
        "^ hand, hand it, true",
        "^ hand, we hand it, false",
        "you $, to you, true",
        "you $, to you all, false",
        "I … you, I you, true",
        "I … you, I 1 2 3 4 5 6 7 8 you, true",
        "I … you, I 1 2 3 4 5 6 7 8 9 you, false",
        "I … you, I say that you, false",
        "I … you, I know to whom you, false",
        "I … you, I know whom you, true",
        "you + hand, hand it to you, true",
        "you + hand, you hand it on, true",
        "you + hand, you have it, false",
        "the <award>, have the ★liebster now, true",
        "the <award>, have the liebster now, false"})
    void matchesWhatAPhraseSays(String phrase, String clause, boolean matches) {
        assertThat(phrases.anyOf(List.of("unsaid", phrase)).test(clause + " ")).isEqualTo(matches);
    }
}
