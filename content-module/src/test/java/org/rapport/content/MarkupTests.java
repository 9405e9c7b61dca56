package org.rapport.content;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(strings = {">", "- ", "> - ", "[", "*a **b ", "<div>", "`a ", "![", "[a]("})
    void bearsWhatIsNestedWithoutEnd(String opening) {
        var text = opening.repeat(ArticleText.LONGEST_BODY / 10 / opening.length()) + "words";

        assertThat(markdown(text).text()).endsWith("words");
        assertThat(Markup.plain(text)).endsWith("words");
        assertThat(remark(text).text()).endsWith("words");
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

    @Test
    void keepsTheLinesOfARemark() {
        var remark = remark("one\ntwo\n\nthree");

        assertThat(remark.select("p").eachText()).containsExactly("one two", "three");
        assertThat(remark.select("p > br")).hasSize(1);
    }

    @Test
    void readsStressQuotationsListsAndLinksInARemark() {
        var remark = remark("*a* **b** `c`\n\n> d\n\n- e\n\n1. f\n\n[g](https://g.example) https://h.example");

        assertThat(remark.select("em, strong, code, blockquote, ul > li, ol > li").eachText())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(remark.select("a").eachAttr("href")).containsExactly("https://g.example", "https://h.example");
    }

    @Test
    void vouchesForNoLinkOfARemark() {
        var links = remark("https://a.example [b](https://b.example) <a href=https://c.example rel=me>c</a>")
                .select("a");

        assertThat(links.eachAttr("rel")).hasSize(3).containsOnly("nofollow ugc noopener");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[the desk](/desk)", "[a](//evil.example)", "[a](#say)", "[a](javascript:alert(1))",
        "[a](data:text/html,b)", "<a href=/desk>a</a>"})
    void leadsFromARemarkOnlyToWholeAddresses(String text) {
        assertThat(remark(text).select("[href]")).isEmpty();
    }

    @Test
    void showsNoPicturesInARemark() {
        assertThat(remark("![a](https://a.example/b.png) <img src=/b.png> ![c](/d.png)").select("img")).isEmpty();
    }

    @Test
    void takesHeadingsRulesTablesAndNotesOfARemarkForWords() {
        var remark = remark("# a\n\n---\n\n| b |\n|---|\n\nc[^1]\n\n[^1]: A. Marsh");

        assertThat(remark.select(":not(body, p, br)")).isEmpty();
        assertThat(remark.text()).isEqualTo("# a --- | b | |---| c[^1] [^1]: A. Marsh");
    }

    @Test
    void cleansHtmlWithinARemark() {
        var remark = remark("<script>alert(1)</script><p class=button id=say style=color:red onclick=alert(1)>a</p>"
                + "</div></article><iframe src=https://evil.example></iframe><form action=/desk>b</form>");

        assertThat(remark.select(":not(body, p)")).isEmpty();
        assertThat(remark.select("[id], [class], [style], [onclick]")).isEmpty();
    }

    @Test
    void saysARemarkWithoutItsMarks() {
        assertThat(Markup.plain("**Splendid!** See [my post](https://a.example),\n> so <i>true</i> & 1 < 2"))
                .isEqualTo("Splendid! See my post, so true & 1 < 2");
    }

    private static Element markdown(String body) {
        return shown(body, Format.MARKDOWN);
    }

    private static Element shown(String body, Format format) {
        return Html.of(Markup.article(body, format).text()).body();
    }

    private static Element remark(String text) {
        return Html.of(Markup.remark(text)).body();
    }
}
