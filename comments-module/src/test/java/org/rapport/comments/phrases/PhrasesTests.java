package org.rapport.comments.phrases;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.care.GivenSigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PhrasesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"want to die ~ I WANT to die", "want to die ~ (want, to \"die\")",
        "i'm … suicidal ~ I’m really quite suicidal today", "i'm … suicidal ~ i'm suicidal",
        "suicid* ~ suicidal", "suicid* ~ suicid", "will sterben ~ Ich will sterben.", "no puedo más ~ ¡No puedo más!"})
    void areFoundAsWholeWords(String phrase, String text) {
        assertThat(Phrases.read(phrase).firstIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'I want to die'", "‘I want to die’", "I want to\ndie", "“want to die”"})
    void areFoundInQuotationsAndAcrossLines(String text) {
        assertThat(Phrases.read("want to die").firstIn(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"want to die ~ I want to diet",
        "want to die ~ I do not know what I want. To die!",
        "i'm … suicidal ~ I'm one of those who never feel suicidal", "suicid* ~ unsuicidal",
        "want … die ~ want: die", "want to die ~ wanttodie"})
    void areNothingElse(String phrase, String text) {
        assertThat(Phrases.read(phrase).firstIn(text)).isEmpty();
    }

    @Test
    void areNoneWhereALineSaysSo() {
        var phrases = Phrases.read("cut myself\n- cut myself shaving\n");

        assertThat(phrases.firstIn("I cut myself shaving")).isEmpty();
        assertThat(phrases.firstIn("I cut myself shaving, and then I cut myself again")).contains("cut myself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "*", "…", "-", "- …", "…… *", "| . ,", "(", "[a-z]+", "\\E.*"})
    void mayBeWrittenOddly(String lines) {
        assertThat(Phrases.read(lines).firstIn("abc, anything at all.* \\ (")).isEmpty();
    }

    @Test
    void areFoundInNoTimeInWhateverIsSent() {
        var phrases = Phrases.read(GivenSigns.of("en") + "\na … b … c … d");

        for (var part : List.of("\u0301", "\u0344", "\uFDFA", "a ", "i am ", "want ", "'", ".", "my life ", "x")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5),
                    () -> phrases.firstIn(part.repeat(20_000 / part.length())));
        }
    }
}
