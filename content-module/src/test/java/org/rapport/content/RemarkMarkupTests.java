package org.rapport.content;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Html;

import static org.assertj.core.api.Assertions.assertThat;

class RemarkMarkupTests {
    @Test
    void keepsItsLines() {
        var remark = remark("one\ntwo\n\nthree");

        assertThat(remark.select("p").eachText()).containsExactly("one two", "three");
        assertThat(remark.select("p > br")).hasSize(1);
    }

    @Test
    void readsStressQuotationsListsAndLinks() {
        var remark = remark("*a* **b** `c`\n\n> d\n\n- e\n\n1. f\n\n[g](https://g.example) https://h.example");

        assertThat(remark.select("em, strong, code, blockquote, ul > li, ol > li").eachText())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(remark.select("a").eachAttr("href")).containsExactly("https://g.example", "https://h.example");
    }

    @Test
    void vouchesForNoLink() {
        var links = remark("https://a.example [b](https://b.example) <a href=https://c.example rel=me>c</a>")
                .select("a");

        assertThat(links.eachAttr("rel")).hasSize(3).containsOnly("nofollow ugc noopener");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[the desk](/desk)", "[a](//evil.example)", "[a](#say)", "[a](javascript:alert(1))",
        "[a](data:text/html,b)", "<a href=/desk>a</a>"})
    void leadsOnlyToWholeAddresses(String text) {
        assertThat(remark(text).select("a")).isEmpty();
    }

    @Test
    void showsNoPictures() {
        assertThat(remark("![a](https://a.example/b.png) <img src=/b.png> ![c](/d.png)").select("img")).isEmpty();
    }

    @Test
    void takesHeadingsRulesTablesAndNotesForWords() {
        var remark = remark("# a\n\n---\n\n| b |\n|---|\n\nc[^1]\n\n[^1]: A. Marsh");

        assertThat(remark.select(":not(body, p, br)")).isEmpty();
        assertThat(remark.text()).isEqualTo("# a --- | b | |---| c[^1] [^1]: A. Marsh");
    }

    @Test
    void cleansHtml() {
        var remark = remark("<script>alert(1)</script><p class=button id=say style=color:red onclick=alert(1)>a</p>"
                + "</div></article><iframe src=https://evil.example></iframe><form action=/desk>b</form>");

        assertThat(remark.select(":not(body, p)")).isEmpty();
        assertThat(remark.select("[id], [class], [style], [onclick]")).isEmpty();
    }

    @Test
    void saysWhatItSaysWithoutItsMarks() {
        assertThat(Markup.plain("**Splendid!** See [my post](https://a.example),\n> so <i>true</i> & 1 < 2"))
                .isEqualTo("Splendid! See my post, so true & 1 < 2");
    }

    @ParameterizedTest
    @FieldSource("org.rapport.content.Cast#OPENINGS")
    void bearsWhatIsNestedWithoutEnd(String opening) {
        var text = opening.repeat(5_000) + "words";

        assertThat(remark(text).text()).endsWith("words");
        assertThat(Markup.plain(text)).endsWith("words");
    }

    private static Element remark(String text) {
        return Html.of(Markup.remark(text)).body();
    }
}
