package org.rapport.content;

import java.net.URI;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.prose.Prose;
import org.rapport.testkit.Html;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {
    private static final Prose NOTED = Markup.article("""
            One.[^b] Two.[^a] Three.[^b]

            [^a]: A. Marsh, *The Pause*.
            [^b]: L. Low, *Tides*.
            """, Format.MARKDOWN);

    @Test
    void setsSourcesApart() {
        assertThat(NOTED.hasNotes()).isTrue();
        assertThat(text(NOTED).text()).isEqualTo("One.1 Two.2 Three.1");
        assertThat(sources(NOTED).children().eachText()).hasSize(1);
    }

    @Test
    void listsSourcesInTheOrderOfTheText() {
        assertThat(sources(NOTED).select("ol > li").eachText()).containsExactly("L. Low, Tides. ↑ ↑",
                "A. Marsh, The Pause. ↑");
    }

    @Test
    void leadsFromEachMarkToItsSourceAndBack() {
        assertThat(text(NOTED).select("sup a").eachAttr("href")).containsExactly("#fn-b", "#fn-a", "#fn-b");
        assertThat(sources(NOTED).select("li").eachAttr("id")).containsExactly("fn-b", "fn-a");
        assertThat(sources(NOTED).select("a").eachAttr("href")).containsExactly("#fnref-b", "#fnref-b-2", "#fnref-a");
        assertThat(text(NOTED).select("sup a").eachAttr("id")).containsExactly("fnref-b", "fnref-a", "fnref-b-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "marsh", "Marsh2011", "über", "marsh-p.3", "marsh:3", "*", "字"})
    void leadsToASourceHoweverItIsLabelled(String label) {
        var prose = Markup.article("One.[^" + label + "]\n\n[^" + label + "]: A. Marsh.", Format.MARKDOWN);

        var address = URI.create(text(prose).select("sup a").attr("href"));
        assertThat(sources(prose).select("li").eachAttr("id")).containsExactly(address.getFragment());
    }

    @Test
    void hasNoSourcesWhereNothingIsNoted() {
        var prose = Markup.article("One.[^a]", Format.MARKDOWN);

        assertThat(prose.hasNotes()).isFalse();
        assertThat(sources(prose).children()).isEmpty();
        assertThat(text(prose).text()).isEqualTo("One.[^a]");
    }

    @Test
    void setsTheSourcesOfImportedHtmlApart() {
        var prose = Markup.article("<section class=\"footnotes\"><ol><li id=\"fn-1\">Marsh</li></ol></section>One.",
                Format.HTML);

        assertThat(text(prose).text()).isEqualTo("One.");
        assertThat(sources(prose).select("#fn-1").text()).isEqualTo("Marsh");
    }

    @Test
    void losesNothingThatOnlyLooksLikeSources() {
        var prose = Markup.article("<section class=\"footnotes\"><p>A. Marsh</p></section>One.", Format.HTML);

        assertThat(prose.hasNotes()).isFalse();
        assertThat(text(prose).text()).isEqualTo("A. Marsh One.");
    }

    @Test
    void tellsTheWaysBackApart() {
        var sources = sources(Markup.article("One[^a] two[^b].\n\n[^a]: A.\n\n[^b]: B.", Format.MARKDOWN));

        assertThat(sources.select(".footnote-backref").eachText()).containsExactly("↑", "↑");
        assertThat(sources.select(".footnote-backref").eachAttr("aria-label")).containsExactly("↑ 1", "↑ 2");
    }

    @Test
    void letsWideTablesScroll() {
        var text = text(Markup.article("| a |\n|---|\n| b |", Format.MARKDOWN));

        assertThat(text.select("div.table[tabindex=0] > table")).hasSize(1);
    }

    @Test
    void namesWideTablesByTheirOwnWords() {
        assertThat(tableName("<table><tr><th>Year</th><th>Rooms</th></tr><tr><td>2009</td><td>1</td></tr></table>"))
                .isEqualTo("Year, Rooms");
        assertThat(tableName("<table><caption>Rooms by year</caption><tr><th>Year</th></tr></table>"))
                .isEqualTo("Rooms by year");
        assertThat(tableName("<table><tr><td>2009</td></tr></table>")).isEmpty();
    }

    private static String tableName(String html) {
        return text(Markup.article(html, Format.HTML)).select("div.table[role=group]").attr("aria-label");
    }

    private static Element text(Prose prose) {
        return Html.of(prose.text()).body();
    }

    private static Element sources(Prose prose) {
        return Html.of(prose.notes()).body();
    }
}
