package org.rapport.comments.spam;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NaiveBayesTests {
    private final Tally tally = new Tally();

    private void learn(String text, boolean isSpam) {
        tally.add(new Labelled(text(text), isSpam));
    }

    private static Text text(String text) {
        return new Text("", "", text);
    }

    private Judgement judge(String text, String... earnest) {
        return new NaiveBayes(tally, Set.of(earnest)).judge(text(text));
    }

    private void learnFigsAndCoins() {
        for (var time = 0; time < 5; time++) {
            learn("the fig tree gave figs in the old garden again this year, and nobody was there", false);
            learn("double your coins now with our trading robot and win more coins", true);
        }
    }

    @Test
    void cannotTellBeforeItLearnedAnything() {
        assertThat(judge("double your coins")).isEqualTo(new Judgement(0.5, List.of()));
    }

    @Test
    void cannotTellWhatItNeverSaw() {
        learnFigsAndCoins();

        assertThat(judge("Completely different vocabulary").score()).isEqualTo(0.5);
    }

    @Test
    void tellsOneFromTheOtherAndByWhat() {
        learnFigsAndCoins();

        var spam = judge("Our robot will double your coins!");
        var good = judge("The fig tree in our garden gave figs.");

        assertThat(spam.isSpam()).isTrue();
        assertThat(spam.percent()).isGreaterThan(97);
        assertThat(spam.telling()).contains("coins", "robot", "double your").hasSizeLessThanOrEqualTo(5);
        assertThat(good.score()).isLessThan(0.1);
        assertThat(good.isDoubtful()).isFalse();
    }

    @Test
    void tellsNoWordsThatSayNothingToPeople() {
        learnFigsAndCoins();
        for (var time = 0; time < 5; time++) {
            learn("so 7 to 9", true);
        }

        assertThat(judge("So 7 to 9 coins!").telling()).containsExactly("coins");
    }

    @Test
    void isNotSwayedByHowMuchOfOneKindItSaw() {
        for (var time = 0; time < 200; time++) {
            learn("the fig tree gave figs in the garden", false);
        }
        learn("double your coins now with our robot", true);
        learn("double your coins now with our robot", true);

        assertThat(judge("double your coins now with our robot").score()).isGreaterThan(0.9);
    }

    @Test
    void neverHoldsEarnestWordsAgainstAText() {
        for (var time = 0; time < 20; time++) {
            learn("you won an award, nominated by us, claim the award now", true);
            learn("the fig tree gave figs in the garden, and I sat below", false);
        }
        var figs = "The fig tree gave figs.";
        var words = Set.of("award", "nominated").toArray(String[]::new);

        assertThat(judge(figs + " Award award nominated.", words).score())
                .isLessThanOrEqualTo(judge(figs, words).score());
        assertThat(judge("Nominated award", words).score()).isLessThan(judge("Nominated award").score());
    }
}
