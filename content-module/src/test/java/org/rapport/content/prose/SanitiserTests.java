package org.rapport.content.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

class SanitiserTests {
    private static final Set<String> HARMLESS = Set.of("a", "abbr", "b", "blockquote", "br", "code", "details", "div",
            "em", "figcaption", "figure", "h2", "hr", "i", "img", "li", "mark", "ol", "p", "pre", "q", "s", "section",
            "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul");
    private static final Set<String> SILENT = Set.of("align", "alt", "dir", "height", "href", "lang", "loading", "rel",
            "src", "title", "width");

    static final String[] HOSTILE = {
        "<script>alert(1)</script><script src=https://evil.example/x.js></script>",
        "<SCRIPT>alert(1)</SCRIPT\n><scr<script>ipt>alert(1)</scr</script>ipt>",
        "<p onclick=alert(1) onmouseover='alert(1)' OnFocus=\"alert(1)\" tabindex=1>x</p><body onload=alert(1)>",
        "<img src=x onerror=alert(1)><img src=\"/a.png\" onload=\"alert(1)\"><img/src=/a.png/onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a><a href=\" JaVa\tScRiPt\n:alert(1)\">x</a>"
                + "<a href=\"&#1;javascript:alert(1)\">x</a><a href=\"&#106;avascript&colon;alert(1)\">x</a>",
        "<a href=\"\u00A0javascript:alert(1)\">x</a><a href=\"/javascript:alert(1)\">x</a><base href=\"javascript:\">"
                + "<a href=\"alert(1)\">x</a><a href=\"jar:https://evil.example!/\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a><a href=\"vbscript:x\">x</a><a href=\"blob:x\">x</a>",
        "<p style=\"position:fixed;inset:0\">x</p><style>body{display:none}</style>",
        "<iframe src=https://evil.example></iframe><object data=/x></object><embed src=/x><frameset><frame src=/x>",
        "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\"><text>x</text></a><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg><svg><desc><script>alert(1)</script></desc></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<form action=/desk/log-out method=post><input name=a><button>x</button><textarea>x</textarea></form>",
        "<link rel=stylesheet href=//evil.example/x.css><meta http-equiv=refresh content=0><base href=//evil.example>",
        "<template><script>alert(1)</script></template><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<video src=https://evil.example/x><source src=https://evil.example/x></video><audio src=x></audio>",
        "<p hx-get=/desk hx-trigger=load data-hx-get=/desk hx-on:click=alert(1)>x</p>",
        "<b><p></b></p></div></article></main></body></html><td>x<li></b><a href=https://e.example><a href=/x>y",
        "<p title=\"><script>alert(1)</script>\">x</p><p title='\"><img src=x onerror=alert(1)>'>x</p>",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]--><![CDATA[<script>alert(1)</script>]]><?php x ?>",
        "<title><img src=x onerror=alert(1)></title><xmp><img src=x onerror=alert(1)></xmp><plaintext><script>"};

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void letsNothingThroughThatRunsOrImitates(String html) {
        assertThat(elements(article(html))).allSatisfy(SanitiserTests::isHarmless);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void letsEvenLessThroughInARemark(String html) {
        var remark = Jsoup.parseBodyFragment(Sanitiser.remark(html));

        assertThat(elements(remark.body())).allSatisfy(SanitiserTests::isHarmless);
        assertThat(remark.select("img, table, section, [id], [class], [title]")).isEmpty();
        assertThat(remark.select("a")).allMatch(link -> link.attr("rel").equals("nofollow ugc noopener"));
    }

    @Test
    void keepsWhatTextNeeds() {
        var html = "<p lang=\"de\">a<br>b <strong>c</strong> <em>d</em> <abbr title=\"f\">g</abbr></p>"
                + "<blockquote><p>g</p></blockquote><figure><figcaption>h</figcaption></figure>"
                + "<details><summary>i</summary>j</details><ol start=\"3\"><li>k</li></ol><hr>";

        assertThat(article(html).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://harbour.example/a?b=c#d", "http://harbour.example",
        "mailto:elena@practice.example", "/articles/tides", "#fn-1", "?page=2", "tides", "//harbour.example"})
    void keepsLinksAsTheyAre(String address) {
        assertThat(link(address)).isEqualTo(address);
    }

    @Test
    void keepsOwnPicturesAndLoadsThemWhenTheyAreSeen() {
        assertThat(article("<img src=\"/media/ab/cd.jpg\" alt=\"The quay\" width=\"8\">").html())
                .isEqualTo("<img src=\"/media/ab/cd.jpg\" alt=\"The quay\" width=\"8\" loading=\"lazy\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/a.png", "/\\evil.example/a.png", "\\\\evil.example/a.png",
        "/&#9;/evil.example/a.png", "/&#10;\\evil.example/a.png", " //evil.example/a.png", "HTTPS:evil.example/a.png",
        "a.png", "../a.png"})
    void loadsNoPictureFromAnotherHost(String source) {
        var body = article("<img src=\"" + source + "\" alt=\"The quay\">");

        assertThat(body.select("img")).isEmpty();
        assertThat(body.text()).isEqualTo("The quay");
    }

    @Test
    void keepsNoNameOfTheHouse() {
        var body = article(
                "<p id=\"say\" class=\"button form__problem\">a</p><p id=\"sources\">b</p><p id=\"on-\">c</p>");

        assertThat(body.select("[id], [class]")).isEmpty();
    }

    @Test
    void keepsTheNamesOfNotesAndHeadings() {
        var body = article("<h2 id=\"on-pauses\">a</h2><sup class=\"masthead footnote-ref\" id=\"fnref-1\">1</sup>");

        assertThat(body.html()).isEqualTo(
                "<h2 id=\"on-pauses\">a</h2><sup class=\"footnote-ref\" id=\"fnref-1\">1</sup>");
    }

    @Test
    void leavesTheFirstHeadingToTheTitle() {
        assertThat(article("<h1>a</h1><h2>b</h2>").html()).isEqualTo("<h2>a</h2><h2>b</h2>");
    }

    @Test
    void makesALinkOfAPictureFromElsewhere() {
        assertThat(article("<img src=\"https://harbour.example/quay.png\" alt=\"The quay\">").html())
                .isEqualTo("<a href=\"https://harbour.example/quay.png\">The quay</a>");
    }

    @Test
    void namesAPictureByItsAddressWhereItHasNoWords() {
        assertThat(article("<img src=\"https://harbour.example/quay.png\">").text())
                .isEqualTo("https://harbour.example/quay.png");
    }

    @Test
    void keepsTheWordsOfAPictureThatIsALinkAlready() {
        assertThat(article("<a href=\"https://a.example\"><img src=\"https://b.example/c.png\" alt=\"d\"></a>").html())
                .isEqualTo("<a href=\"https://a.example\"><span>d</span></a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png;base64,AAAA", "javascript:alert(1)", "file:///etc/passwd", ""})
    void keepsTheWordsOfAPictureThatIsNowhere(String source) {
        assertThat(article("<img src=\"" + source + "\" alt=\"a\">").html()).isEqualTo("<span>a</span>");
    }

    @Test
    void keepsLinesAsTheyAre() {
        assertThat(article("<pre>a\n  b</pre>").html()).isEqualTo("<pre>a\n  b</pre>");
        assertThat(Sanitiser.remark("<p>a<br>\nb</p>")).isEqualTo("<p>a<br>\nb</p>");
    }

    private static Element article(String html) {
        var clean = Sanitiser.article(html);
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }

    private static String link(String address) {
        return article("<a href=\"" + address + "\">x</a>").select("a").attr("href");
    }

    /// As a browser reads what was written, which may differ from what was cleaned.
    private static Stream<Element> elements(Element clean) {
        return Jsoup.parseBodyFragment(clean.html()).body().select("*:not(body)").stream();
    }

    private static void isHarmless(Element element) {
        assertThat(HARMLESS).contains(element.normalName());
        assertThat(SILENT).containsAll(element.attributes().asList().stream().map(Attribute::getKey).collect(toSet()));
        assertThat(scheme(element.attr("href"))).isIn("", "http:", "https:", "mailto:");
        assertThat(element.attr("src")).matches("(/[^/\\\\\\s].*)?");
    }

    /// What a browser takes for the scheme: it overlooks controls and spaces at first, tabs and newlines everywhere.
    private static String scheme(String address) {
        var read = address.replaceAll("[\t\n\r]", "").replaceFirst("^[\\x00-\\x20]+", "");
        var scheme = Pattern.compile("^[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE).matcher(read);
        return scheme.find() ? scheme.group().toLowerCase(Locale.ROOT) : "";
    }
}
