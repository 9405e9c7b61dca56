package org.rapport.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleTextTests {
    @Test
    void bringsTitleAndStandfirstOnOneLine() {
        var text = text(" On\r\nsilence \t now\n", "One\n\ntwo", "");

        assertThat(text.title()).isEqualTo("On silence now");
        assertThat(text.standfirst()).isEqualTo("One two");
    }

    @Test
    void keepsTheLinesOfTheBody() {
        assertThat(text("", "", "\r\none\r\n\r\n    two\rthree\n\n").body()).isEqualTo("one\n\n    two\nthree");
    }

    @Test
    void dropsWhatNobodyCanRead() {
        var text = text("Si\u0000le\u001Bnce\u202E", "a\u0007b", "c\u0008d\uD800e\u2066");

        assertThat(text.title()).isEqualTo("Silence");
        assertThat(text.standfirst()).isEqualTo("ab");
        assertThat(text.body()).isEqualTo("cde");
    }

    @Test
    void namesEachTagOnceAndInOrder() {
        var text = Cast.silence("Waiting", "Grief", "grief", "Trauer", "waiting!");

        assertThat(text.tags()).extracting(Tag::name).containsExactly("Waiting", "Grief", "Trauer");
    }

    @Test
    void saysSomethingElseInAnotherFormat() {
        var text = text("Silence", "", "We wait.");

        assertThat(text.says(text("Silence", "", "We wait."))).isTrue();
        assertThat(text.says(new ArticleText("Silence", "", "We wait.", Format.HTML, List.of()))).isFalse();
    }

    @Test
    void staysAsItIsInMarkdown() {
        var text = text("Silence", "A pause.", "*We* wait.");

        assertThat(text.inMarkdown()).isEqualTo(text);
        assertThat(new ArticleText("Silence", "A pause.", "<i>We</i> wait.", Format.HTML, List.of()).inMarkdown())
                .isEqualTo(text);
    }

    private static ArticleText text(String title, String standfirst, String body) {
        return new ArticleText(title, standfirst, body, Format.MARKDOWN, List.of());
    }
}
