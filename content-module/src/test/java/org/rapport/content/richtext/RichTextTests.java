package org.rapport.content.richtext;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Sanitiser;

import static org.assertj.core.api.Assertions.assertThat;

class RichTextTests {
    private static final URI HOME = URI.create("https://elena.example");
    private static final String WORD = "word";
    private static final String WORD_ONLINE = "word-online";
    private static final String LIBRE_OFFICE = "libreoffice";
    private static final String GOOGLE_DOCS = "google-docs";

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD_ONLINE, LIBRE_OFFICE, GOOGLE_DOCS})
    void keepsHeadingsBelowTheTitle(String program) {
        assertThat(shown(program).select("h1")).isEmpty();
        assertThat(shown(program).select("h2").eachText()).startsWith("What a pause says");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, LIBRE_OFFICE, GOOGLE_DOCS})
    void keepsTheLevelsOfHeadings(String program) {
        assertThat(shown(program).select("h3").eachText()).containsExactly("Three steps");
    }

    @ParameterizedTest
    @CsvSource({"word, nothing at all, colleague", "word-online, nothing, friend",
        "libreoffice, nothing at all, colleague", "google-docs, nothing at all, colleague"})
    void keepsWhatIsStressed(String program, String strong, String stressed) {
        assertThat(shown(program).select("strong").eachText()).containsExactly(strong);
        assertThat(shown(program).select("em").eachText()).startsWith(stressed);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD_ONLINE, LIBRE_OFFICE, GOOGLE_DOCS})
    void keepsListsWithinLists(String program) {
        var shown = shown(program);

        assertThat(shown.select("body > ul")).hasSize(1);
        assertThat(shown.select("body > ul > li").eachText()).containsExactly("breathing in and out", "looking");
        assertThat(shown.select("ul > li > ul > li").eachText()).containsExactly("in and out");
    }

    @ParameterizedTest
    @CsvSource({"word, 3", "word-online, ''", "libreoffice, 3", "google-docs, ''"})
    void keepsNumbers(String program, String start) {
        assertThat(shown(program).select("ol[start=3] > li, body > ol > li").eachText()).startsWith("Sit", "Stay");
        assertThat(shown(program).select("ol").attr("start")).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD_ONLINE, LIBRE_OFFICE})
    void keepsQuotations(String program) {
        assertThat(shown(program).select("blockquote > p").eachText()).startsWith("Silence is a door.");
        assertThat(shown(program).select("blockquote")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD_ONLINE, LIBRE_OFFICE, GOOGLE_DOCS})
    void givesEveryTableAHead(String program) {
        assertThat(shown(program).select("table")).hasSize(1);
        assertThat(shown(program).select("th").eachText()).containsExactly("Pause", "Meaning");
        assertThat(shown(program).select("td").eachText()).first().isEqualTo("short");
    }

    @ParameterizedTest
    @CsvSource({"word, https://elena.elsewhere/a_pause?x=1&y=2", "word-online, https://elena.elsewhere/a_pause",
        "libreoffice, https://elena.elsewhere/", "google-docs, https://elena.elsewhere/a_pause?x=1"})
    void leadsStraightToWhereLinksLead(String program, String address) {
        assertThat(shown(program).select("a[href^=http]").eachAttr("href")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, LIBRE_OFFICE, GOOGLE_DOCS})
    void keepsFootnotes(String program) {
        var shown = shown(program);

        assertThat(shown.select("p > .footnote-ref").eachText()).startsWith("1");
        assertThat(shown.select(".footnotes li").text()).startsWith("A. Marsh, The Pause");
        assertThat(shown.select("hr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word         | What a pause says Waiting is not idleness Somebody comes in and says nothing at all. We wait; \
            “for how long?” asks a colleague.1 Ten minutes, sometimes. breathing in and out looking Three steps Sit Stay \
            Silence is a door. Nobody pushes it. Pause Meaning short thinking or doubt long More at my other place. \
            A. Marsh, The Pause, p. 12. ↩
            word-online  | What a pause says Somebody says nothing to a friend. breathing in and out looking Then: Sit \
            Stay Silence is a door. Nobody pushes it. Pause Meaning short thinking My other place
            libreoffice  | What a pause says Somebody comes in and says nothing at all. A colleague asks why.1 And again.2 \
            breathing in and out looking Three steps Sit Stay Silence is a door. Pause Meaning short thinking doubt More \
            at my other place. A. Marsh, The Pause. ↩ B. Shaw. ↩
            google-docs  | What a pause says Somebody comes in and says nothing at all. A colleague asks why.1 breathing \
            in and out looking Three steps Sit Stay More at my other place. Pause Meaning short thinking A. Marsh, The \
            Pause. ↩
            """)
    void saysEveryWordOnce(String program, String words) {
        assertThat(shown(program).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD_ONLINE, LIBRE_OFFICE, GOOGLE_DOCS})
    void saysNothingThatNobodySaw(String program) {
        assertThat(markdown(read(program))).doesNotContain("secret", "Too long?", "EM1", "file:", "data:", "mso",
                "@page",
                "\u00B7", "\n\n\n");
    }

    @Test
    void countsNotesOnFromThoseThatStandThere() {
        assertThat(RichText.pasted(read(LIBRE_OFFICE), HOME, 4).markdown()).contains("why.[^5]", "again.[^6]",
                "[^5]: A. Marsh, *The Pause*.", "[^6]: B. Shaw.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "<p>One</p><p> &nbsp; </p><p>two</p> ~ One\\n\\ntwo",
        "<div>One<br>two<br><br>three<br></div> ~ One  \\ntwo\\n\\nthree",
        "<p>a<b> bold </b>word</p> ~ a **bold** word",
        "<p><b>One</b> <b>two</b><b>three</b></p> ~ **One twothree**",
        "<p><i>one <b>two</b></i></p> ~ *one **two***",
        "<p><b>one <i>two</i></b> three</p> ~ **one *two*** three",
        "<p>word<b>.</b>Next <b>(so)</b>it is</p> ~ word.Next **(so**)it is",
        "<p>a<i>b</i><b>c</b>d</p> ~ a*b***c**d",
        "<p><a href='https://a.example/x y'><b>there</b></a></p> ~ [**there**](https://a.example/x%20y)",
        "<p><a href='javascript:alert(1)'>click</a></p> ~ click",
        "<p><a href='file:///c:/a.doc'>mine</a> <a href='#top'>up</a></p> ~ mine up",
        "<p><a href='https://elena.example/articles/tides'>Tides</a></p> ~ [Tides](/articles/tides)",
        "<p>See <img src='https://elena.example/media/3/sea.jpg' alt='the sea'></p> ~ See ![the sea](/media/3/sea.jpg)",
        "<p>See <img src='https://else.example/a.jpg' alt='the sea'></p> ~ See the sea",
        "<img src='file:///c:/a.png'> ~ ''",
        "<img src='data:image/png;base64,AAAA'> ~ ''",
        "<p>old <s>gone</s> H<sub>2</sub>O</p> ~ 'old ~~gone~~ H2O'",
        "<p><b>one <del>two</del></b></p> ~ '**one ~~two~~**'",
        "<p><span style='text-decoration: line-through'>so <i>far</i></span></p> ~ '~~so *far*~~'",
        "'<p>about ~5 or ~~6~~</p>' ~ 'about ~5 or \\~\\~6\\~\\~'",
        "<p>a <code>b * c</code></p> ~ a `b * c`",
        "<pre>one\\n  two ```</pre> ~ ````\\none\\n  two ```\\n````",
        "<p>a</p><hr><p>b</p> ~ a\\n\\n___\\n\\nb",
        "<h1>One</h1><h2>Two</h2> ~ ## One\\n\\n### Two",
        "<h2>One<br>two</h2> ~ ## One two",
        "<h6>Deep</h6><h1>x</h1> ~ ###### Deep\\n\\n## x",
        "<h2></h2><p></p><ul><li></li></ul><blockquote></blockquote> ~ ''",
        "<ol start=9><li>i<li>j</ol> ~ 9. i\\n10. j",
        "<ul><li><p>a</p><p>b</p></li></ul> ~ - a\\n  \\n  b",
        "<table><tr><td>alone</td></tr></table> ~ alone",
        "<table><tr><td>a|b<td><p>c<p>d</table> ~ |a\\|b|c<br>d|\\n|---|---|",
        "<table><caption>Say</caption><tr><td colspan=2>a<tr><td align=right>b<td>c</table>"
                + " ~ Say\\n\\n|a||\\n|---|---|\\n|b|c|",
        "<details><summary>On *loss*</summary><p>Words</p></details> ~ ::: On *loss*\\n\\nWords\\n\\n:::",
        "<p>z.&nbsp;B. 10&nbsp;km&nbsp;&nbsp;far &nbsp;off</p> ~ z.\u00A0B. 10\u00A0km far off",
        "<p>Wampold &amp; Imel &amp;amp; snake_case _so_</p> ~ Wampold & Imel \\&amp; snake_case \\_so\\_",
        "<!--StartFragment--><span>plain</span><!--EndFragment--> ~ plain"})
    void writesWhatItMeans(String html, String markdown) {
        assertThat(markdown(lines(html))).isEqualTo(markdown.equals("''") ? "" : lines(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. one", "12) two", "# three", "- four", "+ five", "* six", "> seven", "::: eight", "~~~",
        "```",
        "---", "===", "***", "___", "[^1]: nine", "[ten]: https://ten.example", "[@marsh2020]", "![a](b)", "<b>c</b>",
        "&amp;", "a | b", "|---|", "`d", "\\*e*", ":--", "<!-- f -->", "http", "{{fees}}", "**g** _h_ i*j*k", "~~l~~"})
    void letsWordsThatLookLikeMarkdownBeWords(String words) {
        var html = "<p>Before</p><p>%1$s</p><p>a<br>%1$s</p><ul><li>%1$s</li></ul><h3>x %1$s</h3>"
                .formatted(words.replace("&", "&amp;").replace("<", "&lt;"));

        assertThat(shownOf(html).text()).isEqualTo("Before %1$s a %1$s %1$s x %1$s".formatted(words));
        assertThat(shownOf(html).select("body > p")).hasSize(3);
    }

    @Test
    void saysTheSameWhateverIsEmphasised() {
        var random = new Random(20_260_304);
        for (var i = 0; i < 500; i++) {
            var html = someWords(random);

            assertThat(shownOf(html).text()).as(html).isEqualTo(Jsoup.parse(html).text());
        }
    }

    private static String someWords(Random random) {
        var parts = List.of("<b>", "</b>", "<i>", "</i>", "a", "b", " ", ".", "(", ")", "*", "_", "1.", "#", "<s>",
                "</s>", "~~", "<u>",
                "</u>",
                "„", "“", "!", "[", "]", "é", "🙂", "\\", "`", "-");
        var html = new StringBuilder("x");
        for (var i = 0; i < 25; i++) {
            html.append(parts.get(random.nextInt(parts.size())));
        }
        return html.append('z').toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<span>", "<div>", "<ul><li>", "<blockquote>", "<b>", "<b><p>", "<table><tr><td>",
        "<ol><li>a",
        "<a href='#x' id='x'>", "<div style='mso-list:l0 level9'>", "<details><summary>"})
    void bearsWhatIsNestedWithoutEnd(String opening) {
        assertThat(shownOf(opening.repeat(10_000) + "deep down").text()).endsWith("deep down");
    }

    @Test
    void bearsATableWithoutEnd() {
        assertThat(shownOf("<table>" + "<tr><td>x<td>y".repeat(50_000)).select("td")).hasSize(99_998);
        assertThat(markdown("<table><tr>" + "<td>x".repeat(1000))).hasSize(1000 * 3 - 2);
    }

    @Test
    void dropsControlCharacters() {
        assertThat(markdown("<p>Si\u0000len\u0008ce\u202E &#8203;&#xFEFF;</p>")).startsWith("Silence")
                .hasSizeLessThan(10);
    }

    @Test
    void knowsWhetherItWantsLinesOfItsOwn() {
        assertThat(RichText.pasted("<p>some <b>words</b></p>", HOME, 0).isBlock()).isFalse();
        assertThat(RichText.pasted("<p>some</p><p>more</p>", HOME, 0).isBlock()).isTrue();
        assertThat(RichText.pasted("<h2>some</h2>", HOME, 0).isBlock()).isTrue();
    }

    private static String lines(String words) {
        return words.replace("\\n", "\n");
    }

    private static Document shown(String program) {
        return shownOf(read(program));
    }

    private static Document shownOf(String html) {
        return Sanitiser.article(Markdown.html(markdown(html)));
    }

    private static String markdown(String html) {
        return RichText.pasted(html, HOME, 0).markdown();
    }

    private static String read(String program) {
        try (var html = Objects.requireNonNull(RichTextTests.class.getResourceAsStream(program + ".html"))) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
