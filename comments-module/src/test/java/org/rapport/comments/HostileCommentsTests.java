package org.rapport.comments;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.spam.Lessons;
import org.rapport.comments.spam.Text;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

/// Whatever somebody sends, the pages that show it stay what they are.
@ModuleTest
class HostileCommentsTests {
    private static final String WORDS_STAND = ".comment__words, .decision__words, .said__words, blockquote.prose";
    private static final Set<String> ALLOWED = Set.of("p", "br", "a", "b", "strong", "i", "em", "u", "s", "del",
            "strike",
            "sub", "sup", "small", "span", "q", "cite", "code", "pre", "blockquote", "ul", "ol", "li", "dl", "dt",
            "dd");

    private final Browser browser;
    private final Lessons lessons;
    private final Scene scene;
    private String harmless = "";

    HostileCommentsTests(Browser browser, Lessons lessons) {
        this.browser = browser;
        this.lessons = lessons;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithAHarmlessComment() {
        scene.open();
        harmless = scene.say("author", NORA, "text", WORDS).location();
    }

    static List<String> words() {
        return List.of(
                "a <script>alert(1)</script>",
                "a <img src=x onerror=alert(1)>",
                "a ![b](https://ward.example/pixel.png)",
                "a [b](javascript:alert(1)) [c](data:text/html,figs) [d](vbscript:figs)",
                "a <a href=\"JaVa&#115;cript:alert(1)\" onclick=\"alert(1)\" target=_top>b</a>",
                "a [b](/desk/comments/1/approval) <a href='#say'>c</a> <a href='//ward.example'>d</a>",
                "a </div></article></section></main><h1 id=say class=comment__role style='position:fixed'>b",
                "a <form action=https://ward.example><input name=password type=password><button>b",
                "a <iframe src=https://ward.example></iframe><object data=x></object><embed src=x>",
                "a <svg onload=alert(1)><style>*{display:none}</style></svg><math><mi href=javascript:alert(1)>b",
                "a <base href=https://ward.example><meta http-equiv=refresh content='0;https://ward.example'>",
                "a <link rel=stylesheet href=https://ward.example><style>body{display:none}</style>",
                "a <textarea><!-- <title><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "a <template><script>alert(1)</script></template><video><source onerror=alert(1)></video>",
                "a <p data-hx-get=/desk hx-post=/desk data-hx-trigger=load>b</p>",
                "a &lt;script&gt;alert(1)&lt;/script&gt; &#x3c;script>alert(1)",
                "a <scr<script>ipt>alert(1)</scr</script>ipt> <<script>alert(1)//",
                "a ${7*7} #{7*7} {{7*7}} @raw",
                "<table><tr><td>a</table><select><option>b",
                "<plaintext>a",
                "a [b](https://ward.example) <a href='https://ward.example' rel=me>c</a>");
    }

    @ParameterizedTest
    @MethodSource("words")
    void changeNothingOnTheDesk(String text) {
        send(text);

        var decisions = browser.get("/desk/comments").document().select(".decision");
        assertThat(decisions).hasSize(2);
        decisions.select(".decision__reasons").remove();
        assertThat(outline(decisions.getLast())).isEqualTo(outline(decisions.getFirst()));
        assertThat(outlineAt("/desk/comments/2")).isEqualTo(outlineAt("/desk/comments/1"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void changeNothingWhereDecisionsAreListed(String text) {
        sendAndLetAppear(text);

        var desk = browser.get("/desk/comments");
        assertThat(outline(desk.id("decided-2"))).isEqualTo(outline(desk.id("decided-1")));
    }

    @ParameterizedTest
    @MethodSource("words")
    void changeNothingOnThePrivatePage(String text) {
        assertThat(outlineAt(send(text))).isEqualTo(outlineAt(harmless));
    }

    @ParameterizedTest
    @MethodSource("words")
    void changeNothingInTheConversation(String text) {
        sendAndLetAppear(text);

        var talks = scene.article().document().select(".talks > .talk");
        assertThat(talks).hasSize(2);
        assertThat(outline(talks.getLast())).isEqualTo(outline(talks.getFirst()));
        assertThat(outlineAt("/comments/2/answer")).isEqualTo(outlineAt("/comments/1/answer"));
        assertThat(outlineAt("/comments/2/report")).isEqualTo(outlineAt("/comments/1/report"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void runAndLoadNothing(String text) {
        sendAndLetAppear(text);

        var words = scene.article().id("comment-2").select(".comment__words *");

        assertThat(words).extracting(Element::tagName).isSubsetOf(ALLOWED);
        assertThat(words.stream().flatMap(element -> element.attributes().asList().stream()).map(Attribute::getKey))
                .isSubsetOf("href", "rel");
        assertThat(words.select("a[href]")).allMatch(link -> link.attr("href").matches("(https?://|mailto:).*"))
                .allMatch(link -> link.attr("rel").equals("nofollow ugc noopener"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</title></h3><script>", "{0} ${7*7} %s", "&lt;b&gt;", "Nora\u202E aroN"})
    void namesAreNothingButNames(String author) {
        scene.say("author", author, "text", "a");
        var shown = author.replace("\u202E", "");

        var held = browser.get("/desk/comments").document().select(".decision").getLast();
        assertThat(held.select("h2").text()).isEqualTo(shown);
        scene.approve(SECOND);

        var comment = scene.article().id("comment-2");
        assertThat(comment.select(".comment__author").text()).isEqualTo(shown);
        assertThat(comment.select("script, img, [onmouseover]")).isEmpty();
        assertThat(scene.answerForm(SECOND).attr("aria-label")).isEqualTo("Answer to " + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "javascript://ward.example/%0aalert(1)",
        "data:text/html;base64,PHNjcmlwdD4=", "https://ward.example/\" onclick=\"alert(1)"})
    void noSiteRuns(String site) {
        var refused = scene.say("author", NORA, "site", site, "text", "a");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[href^=javascript], [href^=data], [onclick]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "_a", "[", "![", "[a](", "`", "<", "<b>", "<blockquote>", "&", "http://",
        "\n\n>",
        "1. ", "\\", "<!--", "a\u0301", "🙂"})
    void pagesBearAnythingRepeated(String piece) {
        sendAndLetAppear("a" + piece.repeat((Remark.LONGEST_TEXT - 1) / piece.length()));

        assertThat(scene.article().status()).isEqualTo(200);
        assertThat(scene.article().has("say")).isTrue();
        assertThat(browser.get("/desk/comments").status()).isEqualTo(200);
        assertThat(scene.article().keptUnder()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-waiting%0d%0aSet-Cookie:a=b", "on-waiting%00", "..%2f..%2fdesk", "%22%3E%3Cscript%3E"})
    void noAddressIsAnArticle(String slug) {
        assertThat(browser.post("/articles/" + slug + "/comments", "text", "a").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "2", "99999999999"})
    void noNumberOpensWhatIsNotThere(String number) {
        assertThat(browser.get("/comments/" + number + "/answer").status()).isEqualTo(404);
        assertThat(browser.post(PATH + "/comments", "text", "a", "parent", number).status()).isEqualTo(422);
    }

    /// To a site where such words are nothing new.
    private String send(String text) {
        for (var time = 0; time < 8; time++) {
            lessons.learn(new Text(NORA, "", text), false);
        }
        return scene.say("author", NORA, "text", text).location();
    }

    private void sendAndLetAppear(String text) {
        send(text);
        scene.approve(FIRST);
        scene.approve(SECOND);
    }

    private List<String> outlineAt(String address) {
        return outline(browser.get(address).document());
    }

    /// Every element but those of the words themselves.
    private static List<String> outline(Element part) {
        var page = part.clone();
        page.select(WORDS_STAND).forEach(Element::empty);
        return page.select("*").stream().map(element -> element.tagName() + "." + element.className()).toList();
    }
}
