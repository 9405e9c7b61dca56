package org.rapport.content;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Html;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {
    @Test
    void readsTables() {
        var table = markdown("| a | b |\n|:--|--:|\n| 1 | 2 |").expectFirst("table");

        assertThat(table.select("th").eachText()).containsExactly("a", "b");
        assertThat(table.select("td").eachAttr("align")).containsExactly("left", "right");
    }

    @Test
    void givesHeadingsAnAddress() {
        var headings = markdown("## What then?\n\n## Über uns\n\n## What then?").select("h2");

        assertThat(headings.eachAttr("id")).containsExactly("on-what-then", "on-über-uns", "on-what-then-1");
    }

    @Test
    void leavesTheFirstHeadingToTheTitle() {
        assertThat(markdown("# Silence").select("h1, h2").outerHtml()).isEqualTo("<h2 id=\"on-silence\">Silence</h2>");
    }

    @Test
    void linksAddressesThatAreWrittenOut() {
        var links = markdown("See https://harbour.example/a_(b)?c=1&d=2. Or elena@practice.example!").select("a");

        assertThat(links.eachAttr("href")).containsExactly("https://harbour.example/a_(b)?c=1&d=2",
                "mailto:elena@practice.example");
    }

    @Test
    void showsOwnPicturesAndLinksThoseOfOthers() {
        var body = markdown("![a](/media/ab/cd.jpg) ![b](https://harbour.example/quay.png)");

        assertThat(body.select("img").eachAttr("src")).containsExactly("/media/ab/cd.jpg");
        assertThat(body.select("a").eachAttr("href")).containsExactly("https://harbour.example/quay.png");
    }

    @Test
    void linksWithinTheSite() {
        assertThat(markdown("[a](/articles/tides) [b](#on-what-then)").select("a").eachAttr("href"))
                .containsExactly("/articles/tides", "#on-what-then");
    }

    @Test
    void keepsTheLinesOfCode() {
        assertThat(markdown("```\na\n\n  <b>\n```").expectFirst("pre").wholeText()).isEqualTo("a\n\n  <b>\n");
    }

    @Test
    void readsHtmlByTheRuleOfItsFormerHouse() {
        var body = shown("One *two*\nthree\n\n# four", Format.HTML);

        assertThat(body.select("p").eachText()).containsExactly("One *two* three", "# four");
        assertThat(body.select("p > br")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](data:text/html,b)",
        "<javascript:alert(1)>", "[a]: javascript:alert(1)\n\n[a]", "<a href=javascript:alert(1)>a</a>"})
    void leadsNowhereThatRuns(String markdown) {
        assertThat(markdown(markdown).select("[href], [src]")).isEmpty();
    }

    @Test
    void cleansHtmlWithinMarkdown() {
        var body = markdown("a <script>alert(1)</script> <b onclick=alert(1)>b</b>\n\n<form action=/desk>c</form>");

        assertThat(body.select("script, form, [onclick]")).isEmpty();
        assertThat(body.select("b").text()).isEqualTo("b");
    }

    @ParameterizedTest
    @FieldSource("org.rapport.content.Cast#OPENINGS")
    void bearsWhatIsNestedWithoutEnd(String opening) {
        assertThat(markdown(opening.repeat(ArticleText.LONGEST_BODY / 10) + "words").text()).endsWith("words");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'\n', 0", "one, 1", "'**one** two,\n\n- three', 3", "'[one two](https://a.example)', 2",
        "'![one](/a.png)', 0"})
    void countsWords(String body, int words) {
        assertThat(Markup.words(new ArticleText("", "", body, Format.MARKDOWN, List.of()))).isEqualTo(words);
    }

    @Test
    void countsTheWordsOfHtml() {
        assertThat(Markup.words(new ArticleText("", "", "one<br>two\n\n<b>three</b>", Format.HTML, List.of())))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "no link, 0", "[one](https://a.example), 1", "https://a.example, 1", "<https://a.example>, 1",
        "'[https://a.example](https://a.example)', 1", "'see www.a.example and HTTP://b.example', 2",
        "'<a href=\"https://a.example\">one</a>', 1", "'`https://a.example`', 1", "awww.dear, 0"})
    void countsLinks(String remark, int links) {
        assertThat(Markup.links(remark)).isEqualTo(links);
    }

    private static Element markdown(String body) {
        return shown(body, Format.MARKDOWN);
    }

    private static Element shown(String body, Format format) {
        return Html.of(Markup.article(body, format).text()).body();
    }
}
