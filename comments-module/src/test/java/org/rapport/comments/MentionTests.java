package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.Linkback.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.POST_TITLE;

class MentionTests {
    @Test
    void keepsWhatIsShortEnough() {
        var title = "t".repeat(300);
        var excerpt = "e".repeat(500);

        assertThat(mention(title, excerpt)).extracting(Mention::title, Mention::excerpt)
                .containsExactly(title, excerpt);
    }

    @Test
    void cutsWhatIsLonger() {
        var mention = mention("t".repeat(301), "e".repeat(501));

        assertThat(mention.title()).isEqualTo("t".repeat(299) + "…");
        assertThat(mention.excerpt()).isEqualTo("e".repeat(499) + "…");
    }

    @Test
    void leavesNoHalfOfASign() {
        assertThat(mention("t".repeat(298) + "🙂🙂", "").title()).isEqualTo("t".repeat(298) + "…");
        assertThat(mention("t".repeat(297) + "🙂🙂", "").title()).isEqualTo("t".repeat(297) + "🙂…");
    }

    @Test
    void leavesNoSpaceBeforeTheCut() {
        assertThat(mention("t".repeat(298) + " more words", "").title()).isEqualTo("t".repeat(298) + "…");
    }

    @Test
    void standsOnOneLineWithoutWhatNobodySees() {
        assertThat(mention(" Waiting\n\trooms\u202E\u0000 ", "he\r\nsaid"))
                .extracting(Mention::title, Mention::excerpt).containsExactly("Waiting rooms", "he said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u202E", "\u0000\u2066"})
    void callsAPageWithoutATitleByItsAddress(String title) {
        assertThat(Mention.of(POST, title, "")).isEqualTo(mention(POST, ""));
        assertThat(Mention.of(POST, POST_TITLE + title, "")).isEqualTo(mention(POST_TITLE, ""));
    }

    private static Mention mention(String title, String excerpt) {
        return new Mention(Kind.MENTION, title, excerpt, Byline.NOBODY);
    }
}
