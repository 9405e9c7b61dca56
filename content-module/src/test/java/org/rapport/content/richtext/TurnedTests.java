package org.rapport.content.richtext;

import java.util.List;
import java.util.Random;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Sanitiser;
import org.rapport.content.prose.WordPressParagraphs;

import static org.assertj.core.api.Assertions.assertThat;

class TurnedTests {
    private static final String ARTICLE = """
            <!-- wp:paragraph -->
            <p>She comes at <em>nine</em>, and <strong>sits down</strong>.<br>Then nothing.</p>
            <!-- /wp:paragraph -->
            A line
            and another one.

            <h2>What *then*?</h2>
            <ul><li>We wait<ul><li>and wait</li></ul></li><li>1. We ask</li></ul>
            <ol start="4"><li>four</li><li>five</li></ol>
            <blockquote>Silence is a door.

            Nobody pushes it.</blockquote>
            <table><thead><tr><th>Pause</th><th align="right">Minutes</th></tr></thead>
            <tbody><tr><td>short</td><td>1 | 2</td></tr></tbody></table>
            <a href="/articles/tides">Tides</a>, <a href="https://else.example/a_b?c=d&amp;e">elsewhere</a>
            <a href="/media/3/sea.jpg"><img src="/media/3/sea.jpg" alt="the sea"></a>
            <pre>one
              two</pre>
            <hr>
            <details><summary>On losing a child</summary><p>It is hard to read.</p></details>
            [caption id="a" width="300"]<img src="https://else.example/b.jpg" alt="A boat"> the boat[/caption]
            """;

    @Test
    void saysTheSameToReaders() {
        assertThat(words(shown(ARTICLE))).isEqualTo(words(before(ARTICLE)));
    }

    @Test
    void keepsWhatReadersSee() {
        var shown = shown(ARTICLE);

        for (var kept : List.of("em", "strong", "p > br", "h2", "ul > li > ul > li", "ol[start=4] > li",
                "blockquote",
                "th[align=right]", "td", "a[href]", "a > img", "pre", "hr", "details > summary", "details > p")) {
            assertThat(shown.select(kept)).as(kept).hasSameSizeAs(before(ARTICLE).select(kept));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "1. one\n\n# two", "<p style='display:none'>seen</p>", "<button>seen</button>",
        "<script>x()</script>words", "<video>seen</video>",
        "<table><tr><td><table><tr><td>in<td>side</table><td>c</table>",
        "<dl><dt>Term</dt><dd>means</dd></dl>",
        "<figure><img src='/media/1/a.png' alt='A'><figcaption>This</figcaption></figure>",
        "<li>stray</li>", "<ul><li>one</li> stray <ul><li>two</li></ul></ul>", "<ul><ul><li>deep</li></ul></ul>",
        "a <s>b</s> <sup>c</sup> <q>d</q>",
        "<h3>One<p>two</p></h3>", "[gallery ids=\"1\"]", "[embed]https://else.example/x[/embed]",
        "<a href='#there'>there</a>",
        "::: not a note\n\n:::", "{{fees}} [^1] [@key]", "<b>one<p>two</b> three</p>", "<h1>One</h1><h2>Two</h2>"})
    void losesNoWord(String body) {
        assertThat(words(shown(body))).isEqualTo(words(before(body)));
    }

    @Test
    void losesNoWordOfAnything() {
        var random = new Random(20_260_304);
        for (var i = 0; i < 4000; i++) {
            var body = something(random);

            assertThat(letters(shown(body))).as(body).isEqualTo(letters(before(body)));
        }
    }

    private static String something(Random random) {
        var parts = List.of("<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<blockquote>", "</blockquote>",
                "<table>", "</table>", "<tr>", "<td>", "<td colspan=2>", "<h2>", "</h2>", "<b>", "</b>", "<i>", "</i>",
                "<br>", "<hr>", "<pre>", "</pre>", "<div>", "</div>", "<details>", "<details><summary>x</summary>",
                "</details>",
                "<a href='/y'>", "</a>", "<s>", "</s>", "<del>", "<code>", "</code>", " one ", " two ", "\n", "\n\n",
                "three. ", "* ", "# ",
                "1. ");
        var html = new StringBuilder();
        for (var i = 0; i < 25; i++) {
            html.append(parts.get(random.nextInt(parts.size())));
        }
        return html.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Tides<sup><a id='ffn1' href='#fn1'>1</a></sup></p><ol><li id='fn1'>Low. <a href='#ffn1'>\u21A9</a></li></ol>",
        "<p>Tides<sup id='fnref-9-1'><a href='#fn-9-1' rel='footnote'>1</a></sup></p><div class='footnotes'><ol>"
                + "<li id='fn-9-1'>Low. <span><a href='#fnref-9-1'>\u21A9</a></span></li></ol></div>",
        "<p>Tides<a href='#_ftn1' name='_ftnref1'>[1]</a></p><hr><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Low.</p>"})
    void keepsFootnotes(String body) {
        assertThat(RichText.article(body).markdown()).isEqualTo("Tides[^1]\n\n[^1]: Low.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Tides [@marsh1988; see @sea_2, p. 4]. ~ Tides [@marsh1988; see @sea_2, p. 4].",
        "[@marsh1988]: tides ~ \\[@marsh1988]: tides",
        "Tides [@marsh1988](https://a.example) ~ Tides \\[@marsh1988\\](https://a.example)",
        "[tides], [a@b], [@] ~ \\[tides\\], [a@b], \\[@\\]"})
    void keepsTheMarksOfSources(String body, String markdown) {
        assertThat(RichText.article(body).markdown()).isEqualTo(markdown);
        assertThat(shown(body).text()).isEqualTo(body);
    }

    @Test
    void readsASummaryFirstAsItIsShown() {
        assertThat(shown("<details>two <summary>one</summary></details>").text()).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<blockquote>", "<b><p>", "<table><tr><td>",
        "<details><summary>a</summary>"})
    void bearsWhatIsNestedWithoutEnd(String opening) {
        assertThat(shown(opening.repeat(10_000) + "deep down").text()).endsWith("deep down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@marsh1988]: Low.", "1. Low.", "# Low.", "> Low."})
    void letsNotesBeginAsTheyDo(String words) {
        var note = "<p>Tides<a id='m' href='#n'>1</a></p><p id='n'><a href='#m'>1</a> " + words + "</p>";

        assertThat(shown(note).select(".footnotes li").text()).isEqualTo(words + " ↩");
    }

    @Test
    void writesHeadingsAsTheyAreShown() {
        assertThat(RichText.article("<h1>One</h1><h3>Two</h3>").markdown()).isEqualTo("## One\n\n### Two");
    }

    @Test
    void linksPicturesFromElsewhereAsReadersSeeThem() {
        assertThat(RichText.article("<img src='https://else.example/a.png' alt='A boat'>").markdown())
                .isEqualTo("[A boat](https://else.example/a.png)");
        assertThat(RichText.article("<img src='/uploads/a.png' alt='A boat'>").markdown())
                .isEqualTo("![A boat](/uploads/a.png)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "CAPTIONS ~ <figure><img src='/a.png'><figcaption>A</figcaption></figure>",
        "CELLS ~ <table><tr><td colspan=2>a<tr><td>b<td>c</table>",
        "EXPLANATIONS ~ <abbr title='cognitive'>C</abbr>",
        "FOLDS ~ <details><summary>a</summary><details><summary>b</summary>c</details></details>",
        "GALLERIES ~ a [gallery ids='1,2']",
        "LANGUAGES ~ <p lang='de'>Ach</p><p dir='ltr'>so</p>",
        "LETTERS ~ <ol type='a'><li>x</ol>",
        "LINKS ~ <a href='#there'>a</a> <a href='/here'>b</a>",
        "LOOKS ~ H<sub>2</sub>O",
        "PICTURES ~ <img src='https://else.example/a.png'>",
        "SIZES ~ <img src='/a.png' width='300' height='200'>",
        "TABLES ~ <table><tr><td>a</table><table><tr><td>b<td>c</table>",
        "TERMS ~ <dl><dt>a<dd>b</dl>"})
    void tellsWhatIsLost(Loss loss, String body) {
        assertThat(RichText.article(body).lost()).containsExactly(new Lost(loss, 1));
    }

    @Test
    void tellsOfNothingThatIsKept() {
        assertThat(RichText.article("<p>We <b>wait</b>.</p><ul><li>a</ul><img src='/media/1/a.png'>").lost()).isEmpty();
    }

    private static Document before(String body) {
        return Sanitiser.article(WordPressParagraphs.in(body));
    }

    private static Document shown(String body) {
        return Sanitiser.article(Markdown.html(RichText.article(body).markdown()));
    }

    private static String words(Document document) {
        return document.text().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static String letters(Document document) {
        return words(document).replace(" ", "");
    }
}
