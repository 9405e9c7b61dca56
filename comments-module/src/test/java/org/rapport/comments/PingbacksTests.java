package org.rapport.comments;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;
import org.rapport.api.Origin;
import org.rapport.comments.Linkback.Kind;
import org.rapport.comments.Linkback.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.POST_TITLE;
import static org.rapport.comments.Cast.WAITING;

@ModuleTest
class PingbacksTests {
    private static final int KEPT = 0;
    private static final int SOURCE_MISSING = 16;
    private static final int NO_LINK = 17;
    private static final int TARGET_MISSING = 32;
    private static final int TARGET_NOT_ENABLED = 33;
    private static final int KNOWN = 48;
    private static final String HTML = """
            <title>%s</title>
            <p>Read what <a href="%s">Elena writes about waiting</a>, dear colleagues.</p>
            """.formatted(POST_TITLE, ADDRESS);

    private final Browser browser;
    private final Limits limits;
    private final StoredWeb web;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;
    private final LinkbackTable table;
    private final Scene scene;

    PingbacksTests(Browser browser, Limits limits, StoredWeb web, Events events, DroppedTags dropped,
            MovableClock clock,
            LinkbackTable table) {
        this.browser = browser;
        this.limits = limits;
        this.web = web;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
        this.table = table;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openAndWriteElsewhere() {
        scene.open();
        dropped.forget();
        web.put(POST, HTML);
    }

    private void showIt() {
        browser.post("/desk/comments/linkbacks/1/approval", "seen", table.all().getFirst().seen());
    }

    @Test
    void tellsOthersWhereToAnnounceALink() {
        assertThat(scene.article().document().select("head link[rel=pingback]").attr("href"))
                .isEqualTo("https://practice.example/xmlrpc");
    }

    @Test
    void keepsWhatItHasSeen() {
        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);

        assertThat(table.all()).containsExactly(new Linkback(new LinkbackId(1), WAITING, POST,
                "ward.example", Kind.MENTION, POST_TITLE, "Read what Elena writes about waiting, dear colleagues.", "",
                "",
                State.HELD, NOW, NOW, null, null, null));
    }

    @Test
    void showsNothingBeforeTheOwnerHasSeenIt() {
        ping(POST, ADDRESS);

        assertThat(scene.article().has("mentions")).isFalse();
    }

    @Test
    void takesNothingFromWhomTheOwnerBanned() {
        browser.submit(browser.get("/desk/comments/bans").form("ban"), "hosts", "ward.example");

        assertThat(ping(POST, ADDRESS)).as("who is banned is not told so").isEqualTo(KEPT);
        assertThat(table.all()).isEmpty();
        assertThat(web.fetched()).isEmpty();
        assertThat(browser.get("/desk/comments/bans").body()).contains("1");
    }

    @Test
    void looksOnceAMinuteHoweverOftenTheSameIsAnnounced() {
        web.put(POST, "<p>Nothing of that here</p>");
        assertThat(ping(POST, ADDRESS)).isEqualTo(NO_LINK);
        web.put(POST, HTML);

        assertThat(ping(POST, ADDRESS)).isEqualTo(NO_LINK);
        assertThat(web.fetched()).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);
    }

    @Test
    void hearsNoMoreOfWhoSaysTooMuchAndDoesNotTellHim() {
        for (var number = 1; number <= limits.linkbacks(); number++) {
            ping(POST + "/" + number, ADDRESS);
        }
        var fetched = web.fetched().size();

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);

        assertThat(web.fetched()).hasSize(fetched);
        assertThat(table.all()).isEmpty();
        clock.pass(Duration.ofHours(1));
        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);
        assertThat(table.all()).hasSize(1);
    }

    @Test
    void tellsTheOwnerWhatBecameOfEachPing() {
        web.put(POST, "<p>Nothing of that here</p>");
        ping(POST, ADDRESS);
        ping("https://nowhere.example/post", ADDRESS);

        assertThat(browser.get("/desk/comments/linkbacks").body()).contains("the page does not link to the article",
                "https://nowhere.example/post", "the page could not be read");
    }

    @Test
    void hearsOfLinksUnderAClosedConversationToo() {
        scene.rule(Admission.CLOSED);

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);

        showIt();
        assertThat(scene.article().has("linkback-1")).isTrue();
    }

    @Test
    void findsAnArticleThatHasMoved() {
        browser.post("/desk/articles/1/address", "address", "staying");

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);

        showIt();
        assertThat(browser.get("/articles/staying").has("linkback-1")).isTrue();
    }

    @Test
    void findsALinkToWhereItStandsNow() {
        browser.post("/desk/articles/1/address", "address", "staying");
        web.put(POST, "<p><a href=https://practice.example/articles/staying>She stays</a></p>");

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);
    }

    @Test
    void showsItUnderTheArticle() {
        ping(POST, ADDRESS);

        showIt();
        var mention = scene.article().id("linkback-1");

        assertThat(mention.select("a").attr("href")).isEqualTo(POST);
        assertThat(mention.select("a").text()).isEqualTo(POST_TITLE);
        assertThat(mention.select("a").attr("rel")).contains("nofollow", "ugc");
        assertThat(mention.text()).contains("ward.example", "4 March 2026").doesNotContain("elsewhere");
        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
    }

    @Test
    void tellsThatItCameIn() {
        ping(POST, ADDRESS);

        assertThat(events.published(LinkbackReceived.class)).containsExactly(
                new LinkbackReceived(new LinkbackId(1), WAITING, "ward.example", POST_TITLE, NOW, Origin.HERE));
    }

    @Test
    void keepsTheSameOnce() {
        ping(POST, ADDRESS);

        assertThat(ping(POST, ADDRESS)).isEqualTo(KNOWN);
        assertThat(ping(POST + "#figs", ADDRESS)).isEqualTo(KNOWN);
        assertThat(ping(POST, ADDRESS + "/?from=ward#say")).isEqualTo(KNOWN);
        assertThat(table.all()).hasSize(1);
        assertThat(events.published(LinkbackReceived.class)).hasSize(1);
        assertThat(web.fetched()).hasSize(1);
    }

    @Test
    void keepsOneOfManyThatComeAtOnce() throws InterruptedException {
        var faults = AtOnce.eight(() -> ping(POST, ADDRESS));

        assertThat(faults).containsOnlyOnce(KEPT).containsOnly(KEPT, KNOWN);
        assertThat(table.all()).hasSize(1);
    }

    @Test
    void keepsASourceForEachArticleThatItNames() {
        scene.publish("On Leaving");
        var leaving = "https://practice.example/articles/on-leaving";
        web.put(POST, HTML + "<a href=\"" + leaving + "\">more</a>");

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);
        assertThat(ping(POST, leaving)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void knowsASourceThatCannotBeFetched(Reason reason) {
        web.put(POST, new Failed(reason));

        assertThat(ping(POST, ADDRESS)).isEqualTo(SOURCE_MISSING);
        assertThat(table.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 304, 403, 404, 410, 500})
    void believesNoPageThatWasNotServedWell(int status) {
        web.put(POST, new Arrived(URI.create(POST), status, "text/html", HTML.getBytes(UTF_8)));

        assertThat(ping(POST, ADDRESS)).isEqualTo(SOURCE_MISSING);
        assertThat(table.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ward.example", "ftp://ward.example/post", "javascript:alert(1)", "file:///etc/passwd",
        "https://", "https://ward.example/a b", "https://elena@ward.example/post"})
    void asksForNothingThatIsNoPage(String source) {
        assertThat(ping(source, ADDRESS)).isEqualTo(SOURCE_MISSING);
        assertThat(web.fetched()).isEmpty();
    }

    @Test
    void asksForNoAddressThatCannotBeKept() {
        assertThat(ping("https://ward.example/" + "x".repeat(2000), ADDRESS)).isEqualTo(SOURCE_MISSING);
        assertThat(web.fetched()).isEmpty();
    }

    @Test
    void believesNoPageThatDoesNotLinkHere() {
        web.put(POST, "<p>" + ADDRESS + "</p><a href=\"https://practice.example/articles/on-leaving\">that</a>");

        assertThat(ping(POST, ADDRESS)).isEqualTo(NO_LINK);
        assertThat(table.all()).isEmpty();
        assertThat(events.published(LinkbackReceived.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void believesNothingThatIsNeitherPageNorText() {
        web.put(POST, new Arrived(URI.create(POST), 200, "image/svg+xml", HTML.getBytes(UTF_8)));

        assertThat(ping(POST, ADDRESS)).isEqualTo(NO_LINK);
        assertThat(table.all()).isEmpty();
    }

    @Test
    void looksAgainWhenTheLinkWasAddedLater() {
        web.put(POST, "<p>Not yet.</p>");
        ping(POST, ADDRESS);
        clock.pass(Duration.ofMinutes(1));
        web.put(POST, HTML);

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://practice.example/articles/on-leaving", "https://practice.example/",
        "https://practice.example", "https://practice.example/on-waiting", "https://practice.example/tags/figs",
        "https://practice.example/articles/on-waiting/comments",
        "https://practice.example/articles/../articles/on-waiting"})
    void findsNoArticleThere(String target) {
        assertThat(ping(POST, target)).isEqualTo(TARGET_MISSING);
        assertThat(web.fetched()).isEmpty();
    }

    @Test
    void findsNoArticleThatReadersDoNotSee() {
        scene.withdraw();

        assertThat(ping(POST, ADDRESS)).isEqualTo(TARGET_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/articles/on-waiting", "https://garden.example/articles/on-waiting",
        "https://practice.example:8443/articles/on-waiting", "ftp://practice.example/articles/on-waiting",
        "https://practice.example@garden.example/articles/on-waiting"})
    void isNotAskedForOtherSites(String target) {
        assertThat(ping(POST, target)).isEqualTo(TARGET_NOT_ENABLED);
        assertThat(web.fetched()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://Practice.Example/articles/on-waiting",
        "https://practice.example:443/articles/on-waiting", "https://www.practice.example/articles/on-waiting",
        "https://practice.example/articles/on-waiting/",
        "https://practice.example/articles/on%2Dwaiting?from=ward#say"})
    void knowsItsArticleHoweverItIsSpelled(String target) {
        assertThat(ping(POST, target)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://practice.example/", "https://practice.example/articles/on-leaving",
        "https://PRACTICE.example:443/articles/on-waiting", "https://www.practice.example/",
        "https://practice.example./"})
    void isNoWitnessForItself(String source) {
        web.put(source, HTML);

        assertThat(ping(source, ADDRESS)).isEqualTo(SOURCE_MISSING);
        assertThat(web.fetched()).isEmpty();
    }

    @Test
    void isNoWitnessForItselfByADetour() {
        leadFrom("https://short.example/x", "https://practice.example/articles/on-leaving");

        assertThat(ping("https://short.example/x", ADDRESS)).isEqualTo(SOURCE_MISSING);
        assertThat(table.all()).isEmpty();
    }

    @Test
    void recordsWhereTheLinkStandsAndNotWhoLedThere() {
        leadFrom("https://trusted.example/go?to=ward", POST);

        assertThat(ping("https://trusted.example/go?to=ward", ADDRESS)).isEqualTo(KEPT);
        assertThat(table.all()).extracting(Linkback::source, Linkback::host)
                .containsExactly(tuple(POST, "ward.example"));
    }

    @Test
    void keepsAPageOnceWhicheverWayLeadsThere() {
        leadFrom("http://ward.example/waiting-rooms", POST);

        assertThat(ping(POST, ADDRESS)).isEqualTo(KEPT);
        assertThat(ping("http://ward.example/waiting-rooms", ADDRESS)).isEqualTo(KNOWN);
        assertThat(table.all()).hasSize(1);
    }

    @Test
    void recordsNoAddressThatCannotBeKept() {
        leadFrom(POST, "https://ward.example/" + "x".repeat(2000));

        assertThat(ping(POST, ADDRESS)).isEqualTo(SOURCE_MISSING);
    }

    @Test
    void showsAHostilePageHarmlessly() {
        web.put(POST, "<title>&lt;script>alert(1)&lt;/script>\u202E" + "x".repeat(1000) + "</title>" + HTML);

        ping(POST, ADDRESS);

        showIt();
        var mention = scene.article().id("linkback-1");
        assertThat(mention.select("script")).isEmpty();
        assertThat(mention.select("a").text()).startsWith("<script>alert(1)</script>xxx").hasSizeLessThanOrEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no call", "<methodCall>", "<methodCall></methodCall>"})
    void answersWhatIsNoCall(String body) {
        assertThat(fault(call(body))).isEqualTo(-32700);
    }

    @Test
    void answersAMethodThatItDoesNotHave() {
        assertThat(fault(call("<methodCall><methodName>system.multicall</methodName></methodCall>")))
                .isEqualTo(-32601);
        assertThat(fault(call("<methodCall><methodName>wp.getUsersBlogs</methodName></methodCall>")))
                .isEqualTo(-32601);
    }

    @Test
    void answersParametersThatAreNotTwo() {
        assertThat(fault(call("<methodCall><methodName>pingback.ping</methodName></methodCall>"))).isEqualTo(-32602);
        assertThat(fault(call(pingbackCall(POST)))).isEqualTo(-32602);
        assertThat(fault(call(pingbackCall(POST, ADDRESS, ADDRESS)))).isEqualTo(-32602);
    }

    @Test
    void answersInXmlThatNobodyKeeps() {
        var answer = call(pingbackCall(POST, ADDRESS));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/xml;charset=UTF-8");
        assertThat(answer.keptUnder()).isEmpty();
        assertThat(answer.body()).contains("<methodResponse><params>");
    }

    @Test
    void tellsWhoComesToSeeHowItIsSpokenTo() {
        var answer = browser.get("/xmlrpc");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void echoesNothingOfWhatWasSent() {
        var answer = call(pingbackCall("https://ward.example/figs", "https://practice.example/pears"));

        assertThat(answer.body()).contains("<fault>").doesNotContain("figs", "pears");
    }

    /// `from` redirects to `to`, where the post stands.
    private void leadFrom(String from, String to) {
        web.put(from, new Arrived(URI.create(to), 200, "text/html;charset=UTF-8", HTML.getBytes(UTF_8)));
    }

    private int ping(String source, String target) {
        return fault(call(pingbackCall(source, target)));
    }

    private Reply call(String body) {
        return browser.post("/xmlrpc", MediaType.TEXT_XML, body);
    }

    private static String pingbackCall(String... parameters) {
        var values = Stream.of(parameters).map(value -> "<param><value><string><![CDATA[" + value
                + "]]></string></value></param>").reduce("", String::concat);
        return "<methodCall><methodName>pingback.ping</methodName><params>" + values + "</params></methodCall>";
    }

    private static int fault(Reply answer) {
        var response = Jsoup.parse(answer.body(), Parser.xmlParser());
        assertThat(response.select("methodResponse > params, methodResponse > fault")).hasSize(1);
        return response.select("fault int").stream().map(code -> Integer.parseInt(code.text())).findFirst()
                .orElse(KEPT);
    }
}
