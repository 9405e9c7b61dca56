package org.rapport.awards.recognition;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.awards.kinds.Catalogue;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTests {
    private final AwardNames names = new AwardNames(new Catalogue().kinds());

    @Test
    void cutsAfterTheMarksThatEndASentence() {
        assertThat(texts("One. Two! Three?! Four … five")).containsExactly("One.", "Two!", "Three?!", "Four …", "five");
    }

    @Test
    void doesNotCutAfterATitle() {
        assertThat(texts("Dear Dr. Sol, hello. You too, Prof. Marsh.")).containsExactly("Dear Dr. Sol, hello.",
                "You too, Prof. Marsh.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Take it. It is yours.”", "\"Take it. It is yours.\"", "„Nimm es. Es ist deins.“",
        "«Tómalo. Es tuyo.»", "»Nimm es. Es ist deins.«"})
    void hearsNothingInAQuotation(String quotation) {
        assertThat(all("She said " + quotation + " and left. So did I.")).satisfiesExactly(first -> {
            assertThat(first.text()).isEqualTo("She said " + quotation + " and left.");
            assertThat(first.said()).startsWith("She said ").endsWith(" and left.").doesNotContain("is", "Es");
        }, second -> assertThat(second.said()).isEqualTo("So did I."));
    }

    @Test
    void hearsANameBetweenQuotationMarks() {
        assertThat(all("Take the “Liebster Award”!").getFirst().said()).contains("★liebster");
    }

    @Test
    void isNotLostInMarksThatAreNeverClosed() {
        assertThat(texts("“One. Two")).containsExactly("“One.", "Two");
    }

    private List<String> texts(String text) {
        return all(text).stream().map(Sentence::text).toList();
    }

    private List<Sentence> all(String text) {
        return Sentence.allOf(text, names);
    }
}
