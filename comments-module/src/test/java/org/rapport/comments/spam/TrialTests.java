package org.rapport.comments.spam;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// The filter and 341 remarks in English and German, which were written by somebody who had not read it.
class TrialTests {
    private static List<Labelled> remarks() throws IOException {
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(TrialTests.class.getResourceAsStream("remarks.csv")), UTF_8)) {
            return LabelledTexts.read(csv);
        }
    }

    @Test
    void callsNothingGoodSpamAndFindsMuchOfIt(TestReporter reporter) throws IOException {
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(TrialTests.class.getResourceAsStream("remarks.csv")), UTF_8)) {
            var trial = Trial.of(csv, Set.of());

            reporter.publishEntry(trial.toString());
            assertThat(trial.precision()).isGreaterThanOrEqualTo(0.97);
            assertThat(trial.falseAlarms()).isLessThanOrEqualTo(0.03);
            assertThat(trial.recall()).isGreaterThan(0.25);
        }
    }

    @Test
    void holdsAtLeastHalfOfTheSpamBeforeItLearnedAnythingAndHardlyAnythingGood(TestReporter reporter)
            throws IOException {
        var tally = new Tally();
        LabelledTexts.ofOurs().forEach(tally::add);
        var filter = new NaiveBayes(tally, Set.of());
        var spam = remarks().stream().filter(Labelled::isSpam).toList();
        var good = remarks().stream().filter(remark -> !remark.isSpam()).toList();

        var found = spam.stream().filter(remark -> filter.judge(remark.said()).isDoubtful()).count();
        var held = good.stream().filter(remark -> filter.judge(remark.said()).isDoubtful()).toList();

        reporter.publishEntry(found + " of " + spam.size() + " found, " + held.size() + " of " + good.size() + " held");
        assertThat(found * 2).isGreaterThan(spam.size());
        assertThat(held).hasSizeLessThanOrEqualTo(good.size() * 3 / 100);
        assertThat(good).noneMatch(remark -> filter.judge(remark.said()).isSpam());
    }

    @Test
    void hasThreeHundredAndMore() throws IOException {
        assertThat(remarks()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(LabelledTexts.ofOurs()).hasSizeGreaterThan(150)
                .doesNotContainAnyElementsOf(new ArrayList<>(remarks()));
    }

    @Test
    void learnsTheFirstSevenTenths() throws IOException {
        var csv = new StringBuilder("text,label\n");
        for (var number = 0; number < 10; number++) {
            csv.append(number % 2 == 0 ? "figs and sun in the garden,good\n" : "zzyzx qwfp brst,spam\n");
        }

        var trial = Trial.of(new StringReader(csv.toString()), Set.of());

        assertThat(trial).isEqualTo(new Trial(7, 0, 2, 0, 1));
        assertThat(trial.precision()).isZero();
        assertThat(trial.recall()).isZero();
    }

    @Test
    void saysWhereAListIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trial.of(new StringReader("text,label\nfigs,good\nfigs,perhaps\n"), Set.of()))
                .withMessage("text 2 has no label, spam or good");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trial.of(new StringReader("figs\nfigs\n"), Set.of()))
                .withMessage("text 1 has no label, spam or good");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trial.of(new StringReader("text,label\nfigs,good\n"), Set.of()))
                .withMessage("1 is too few: 10 at least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trial.of(new StringReader("text,label\n\"figs,good\n"), Set.of()))
                .withMessageStartingWith("text 1");
    }
}
