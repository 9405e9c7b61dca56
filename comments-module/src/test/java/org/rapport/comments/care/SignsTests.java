package org.rapport.comments.care;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.comments.phrases.Phrases;
import org.rapport.comments.phrases.Sentences;
import org.rapport.comments.phrases.Sentences.Sentence;

import static org.assertj.core.api.Assertions.assertThat;

class SignsTests {
    private static final List<Phrases> SIGNS = GivenSigns.LANGUAGES.stream().map(GivenSigns::of).map(Phrases::read)
            .toList();

    private static boolean isFound(Sentence sentence) {
        return SIGNS.stream().anyMatch(signs -> signs.firstIn(sentence.text()).isPresent());
    }

    /// Written by somebody who had not read the lists. With the help of these, the lists were completed.
    @Test
    void areFoundInSentencesThatTheListsKnow() throws IOException {
        var known = Sentences.of(SignsTests.class, "known.csv");

        assertThat(known.all()).hasSizeGreaterThan(200);
        assertThat(known.found(SignsTests::isFound)).isGreaterThanOrEqualTo(100);
        assertThat(known.falseAlarms(SignsTests::isFound)).isZero();
    }

    /// Written by somebody who had not read the lists, and nobody changed these since.
    @Test
    void areFoundInTwoOfThreeSentencesThatTheListsDoNotKnowAndInNoTrap() throws IOException {
        var unknown = Sentences.of(SignsTests.class, "unknown.csv");

        assertThat(unknown.all()).hasSize(150);
        assertThat(unknown.found(SignsTests::isFound)).isGreaterThanOrEqualTo(50);
        assertThat(unknown.falseAlarms(SignsTests::isFound)).isZero();
    }
}
