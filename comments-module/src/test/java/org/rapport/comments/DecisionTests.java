package org.rapport.comments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.Article;
import org.rapport.content.Format;
import org.rapport.content.Genre;
import org.rapport.content.Slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WAITING;

class DecisionTests {
    @Test
    void leadsBackToTheFirstPageOfTheDesk() {
        assertThat(Decision.back("/desk")).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/desk/comments", "/desk/", "/desk?x", "//ward.example", "https://ward.example/desk",
        "/desk\r\nSet-Cookie: a=b", "javascript:alert(1)"})
    void leadsToTheConversationFromAnywhereElse(String asked) {
        assertThat(Decision.back(asked)).isEqualTo("/desk/comments");
    }

    @Test
    void saysInOneLineWhatWasSaid() {
        assertThat(gist("So *true*.\n\n> One learns it late")).isEqualTo("So true. One learns it late");
        assertThat(gist("word ".repeat(100))).hasSizeLessThanOrEqualTo(120).endsWith("word…");
    }

    private static String gist(String text) {
        var article = new Article(WAITING, Genre.ARTICLE, new Slug("on-waiting"), TITLE, "", "", Format.MARKDOWN, 0,
                List.of(), NOW, null, NOW);
        return new Decision(Cast.saying(NORA, text), article, "", "", "", List.of(), List.of(), false, List.of())
                .gist();
    }
}
