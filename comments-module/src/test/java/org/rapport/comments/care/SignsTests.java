package org.rapport.comments.care;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SignsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"want to die ~ I WANT to die", "want to die ~ (want, to \"die\")",
        "i'm … suicidal ~ I’m really quite suicidal today", "i'm … suicidal ~ i'm suicidal",
        "suicid* ~ suicidal", "suicid* ~ suicid", "will sterben ~ Ich will sterben.", "no puedo más ~ ¡No puedo más!"})
    void areFoundAsWholeWords(String sign, String text) {
        assertThat(Signs.read(sign).firstIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'I want to die'", "‘I want to die’", "I want to\ndie", "“want to die”"})
    void areFoundInQuotationsAndAcrossLines(String text) {
        assertThat(Signs.read("want to die").firstIn(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"want to die ~ I want to diet",
        "want to die ~ I do not know what I want. To die!",
        "i'm … suicidal ~ I'm one of those who never feel suicidal", "suicid* ~ unsuicidal",
        "want … die ~ want: die", "want to die ~ wanttodie"})
    void areNothingElse(String sign, String text) {
        assertThat(Signs.read(sign).firstIn(text)).isEmpty();
    }

    @Test
    void areNoneWhereALineSaysSo() {
        var signs = Signs.read("cut myself\n- cut myself shaving\n");

        assertThat(signs.firstIn("I cut myself shaving")).isEmpty();
        assertThat(signs.firstIn("I cut myself shaving, and then I cut myself again")).contains("cut myself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "*", "…", "-", "- …", "…… *", "| . ,", "(", "[a-z]+", "\\E.*"})
    void mayBeWrittenOddly(String lines) {
        assertThat(Signs.read(lines).firstIn("abc, anything at all.* \\ (")).isEmpty();
    }

    @Test
    void areFoundInNoTimeInWhateverIsSent() {
        var signs = Signs.read(GivenSigns.of("en") + "\na … b … c … d");

        for (var part : List.of("\u0301", "\u0344", "\uFDFA", "a ", "i am ", "want ", "'", ".", "my life ", "x")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5),
                    () -> signs.firstIn(part.repeat(20_000 / part.length())));
        }
    }

    private record Sentence(String language, boolean isSign, String text) {}

    private static List<Sentence> sentences(String file) throws IOException {
        var sentences = new ArrayList<Sentence>();
        try (var csv = new InputStreamReader(Objects.requireNonNull(SignsTests.class.getResourceAsStream(file)), UTF_8);
                var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(csv)) {
            rows.forEachRemaining(row -> sentences.add(new Sentence(row.getOrDefault("language", ""),
                    "yes".equals(row.get("sign")), row.getOrDefault("text", ""))));
        }
        return sentences;
    }

    private static long found(List<Sentence> sentences, boolean isSign, TestReporter reporter) {
        var all = GivenSigns.LANGUAGES.stream().map(GivenSigns::of).map(Signs::read).toList();
        var asked = sentences.stream().filter(it -> it.isSign() == isSign).toList();
        var found = asked.stream().filter(it -> all.stream().anyMatch(signs -> signs.firstIn(it.text()).isPresent()))
                .toList();
        var told = isSign ? asked.stream().filter(it -> !found.contains(it)).toList() : found;
        told.forEach(it -> reporter.publishEntry((isSign ? "missed: " : "false alarm: ") + it.text()));
        reporter.publishEntry((isSign ? "signs found: " : "false alarms: ") + found.size() + " of " + asked.size());
        return found.size();
    }

    /// Written by somebody who had not read the lists. With the help of these, the lists were completed.
    @Test
    void areFoundInSentencesThatTheListsKnow(TestReporter reporter) throws IOException {
        var known = sentences("known.csv");

        assertThat(known).hasSizeGreaterThan(200);
        assertThat(found(known, true, reporter)).isGreaterThanOrEqualTo(100);
        assertThat(found(known, false, reporter)).isZero();
    }

    /// Written by somebody who had not read the lists, and nobody changed these since.
    @Test
    void areFoundInTwoOfThreeSentencesThatTheListsDoNotKnowAndInNoTrap(TestReporter reporter) throws IOException {
        var unknown = sentences("unknown.csv");

        assertThat(unknown).hasSize(150);
        assertThat(found(unknown, true, reporter)).isGreaterThanOrEqualTo(50);
        assertThat(found(unknown, false, reporter)).isZero();
    }
}
