package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.WORDS;

class RemarkTests {
    @Test
    void takesWordsWithNameAndSite() {
        assertThat(new Remark(NORA, GARDEN, WORDS).problems()).isEmpty();
    }

    @Test
    void takesWordsAlone() {
        assertThat(new Remark("", "", "Yes.").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u0007\u007F", "\u202E", "\u200B\u200D", "\u2800\u3164",
        "<script>alert(1)</script>", "<br>"})
    void refusesWordsThatAreNone(String text) {
        assertThat(new Remark(NORA, "", text).problems()).containsExactly(entry("text", "comments.form.text.empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "👩\u200D🌾", "?", "…", "1", "نعم"})
    void takesWhateverIsSeen(String text) {
        assertThat(new Remark("", "", text).problems()).isEmpty();
    }

    @Test
    void takesANameThatNobodySeesForNone() {
        assertThat(new Remark("\u200B\u2060", "", WORDS).author()).isEmpty();
    }

    @Test
    void takesWhatIsJustShortEnough() {
        var site = GARDEN + "/" + "x".repeat(Remark.LONGEST_SITE - GARDEN.length() - 1);

        assertThat(new Remark("x".repeat(Remark.LONGEST_AUTHOR), site, "x".repeat(Remark.LONGEST_TEXT)).problems())
                .isEmpty();
    }

    @Test
    void refusesWhatIsOneLetterTooLong() {
        var site = GARDEN + "/" + "x".repeat(Remark.LONGEST_SITE - GARDEN.length());

        assertThat(new Remark("x".repeat(Remark.LONGEST_AUTHOR + 1), site, "x".repeat(Remark.LONGEST_TEXT + 1))
                .problems())
                .containsExactly(entry("text", "comments.form.text.long"), entry("author", "comments.form.author.long"),
                        entry("site", "comments.form.site.odd"));
    }

    @Test
    void cleansWhatNobodySees() {
        var remark = new Remark("No\u0000r\u202Ea", "https://gar\u0007den.example",
                "Fi\u001Bgs\r\nand\u2066 pears\uD83D");

        assertThat(remark).isEqualTo(new Remark("Nora", "https://garden.example", "Figs\nand pears"));
        assertThat(remark.author()).isEqualTo("Nora");
        assertThat(remark.text()).isEqualTo("Figs\nand pears");
    }

    @Test
    void keepsANameOnOneLine() {
        assertThat(new Remark(" Nora\nof the\tgarden ", "", WORDS).author()).isEqualTo("Nora of the garden");
    }

    @Test
    void keepsLinesAndSignsOfTheWords() {
        assertThat(new Remark("", "", "\n Figs 🙂\n\n> and pears \n").text()).isEqualTo("Figs 🙂\n\n> and pears");
    }

    @ParameterizedTest
    @CsvSource({
        "garden.example, https://garden.example",
        "www.garden.example/figs, https://www.garden.example/figs",
        "http://garden.example, http://garden.example",
        "HTTPS://Garden.Example, HTTPS://Garden.Example",
        "'', ''"})
    void addsTheSchemeThatNobodyTypes(String typed, String site) {
        var remark = new Remark("", typed, WORDS);

        assertThat(remark.site()).isEqualTo(site);
        assertThat(remark.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript://garden.example/%0aalert(1)", "data:text/html,figs",
        "data://garden.example/figs", "ftp://garden.example", "file:///etc/passwd",
        "//garden.example", "https://", "https:///figs", "my garden", "https://garden.example/\"onclick=\"alert(1)",
        "https://garden.example/<b>", "https://garden.example\\figs"})
    void refusesASiteThatIsNone(String typed) {
        assertThat(new Remark("", typed, WORDS).problems()).containsExactly(entry("site", "comments.form.site.odd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora@garden.example", "https://nora@garden.example",
        "https://practice.example@garden.example", "https://nora:secret@garden.example"})
    void doesNotPublishAnAddressOfMailAsASite(String typed) {
        assertThat(new Remark("", typed, WORDS).problems()).containsExactly(entry("site", "comments.form.site.odd"));
    }
}
