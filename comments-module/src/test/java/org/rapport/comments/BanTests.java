package org.rapport.comments;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.Ban.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class BanTests {
    private static Ban ban(Kind kind, String what) {
        return new Ban(new BanId(1), kind, what, "", Cast.NOW, "Elena", 0, null);
    }

    private static Ban.Plain said(String site, String text, @Nullable WriterId writer) {
        return Ban.Plain.of(new Submission(Cast.WAITING, null, null, "Zed", site, text, "", writer, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://loans.example", "see loans.example", "LOANS.example.",
        "http://a.b.loans.example/x?y",
        "(loans.example)", "ｌｏａｎｓ.example", "[x](//loans.example/)"})
    void findsAHostAndThoseBelowIt(String text) {
        assertThat(ban(Kind.HOST, "loans.example").isAgainst(said("", text, null))).isTrue();
        assertThat(ban(Kind.HOST, "loans.example").isAgainst(said("https://loans.example/me", "x", null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://goodloans.example", "https://good-loans.example", "loans.example.org",
        "loans example",
        "https://loans.examples"})
    void findsNoOtherHost(String text) {
        assertThat(ban(Kind.HOST, "loans.example").isAgainst(said("", text, null))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"quick loan ~ A QUICK   Loan, now", "quick loan ~ (quick loan)",
        "zed ~ whatever", "50% off ~ today 50% off", "¡gratis! ~ todo ¡Gratis!!", "straße ~ Die Straße",
        "lovely text ~ So lovely, **text**!"})
    void findsWholeWordsInTheirOrder(String phrase, String text) {
        assertThat(ban(Kind.PHRASE, phrase).isAgainst(said("", text, null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"quick loan ~ quick loans", "loan ~ she went alone", "quick loan ~ loan quick",
        "[a-z] ~ abc"})
    void findsNoPartOfAWord(String phrase, String text) {
        assertThat(ban(Kind.PHRASE, phrase).isAgainst(said("", text, null))).isFalse();
    }

    @Test
    void findsAHostInEitherSpelling() {
        assertThat(ban(Kind.HOST, "xn--mnchen-3ya.example").isAgainst(said("", "see https://münchen.example", null)))
                .isTrue();
        assertThat(
                ban(Kind.HOST, "xn--mnchen-3ya.example").isAgainst(said("https://xn--mnchen-3ya.example", "x", null)))
                .isTrue();
    }

    @Test
    void findsNoPhraseAcrossTheNameAndTheWords() {
        assertThat(ban(Kind.PHRASE, "zed money").isAgainst(said("", "Money is not all.", null))).isFalse();
    }

    @Test
    void findsAWriterByHerPrivateLinkOnly() {
        assertThat(ban(Kind.WRITER, "7").isAgainst(said("", "x", new WriterId(7)))).isTrue();
        assertThat(ban(Kind.WRITER, "7").isAgainst(said("", "7", new WriterId(77)))).isFalse();
        assertThat(ban(Kind.WRITER, "7").isAgainst(said("", "7", null))).isFalse();
    }
}
