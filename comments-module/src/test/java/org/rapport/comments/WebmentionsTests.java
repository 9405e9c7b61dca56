package org.rapport.comments;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;
import org.rapport.api.Origin;
import org.rapport.comments.Linkback.State;
import org.rapport.comments.Webmention.Outcome;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
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
class WebmentionsTests {
    private static final String AUTHOR = "https://ward.example/";
    private static final String PLAIN = POST.replace("https", "http");
    private static final String HTML = """
            <title>%s</title>
            <div class=h-entry><a class="p-author h-card" href="/">Jonas Ward</a>
            <p>Read what <a href="%s">Elena writes about waiting</a>, dear colleagues.</p></div>
            """.formatted(POST_TITLE, ADDRESS);

    private final Browser browser;
    private final Limits limits;
    private final StoredWeb web;
    private final Events events;
    private final MovableClock clock;
    private final Inquirer inquirer;
    private final Webmentions webmentions;
    private final WebmentionTable table;
    private final LinkbackTable linkbacks;
    private final Linkbacks all;
    private final Scene scene;

    WebmentionsTests(Browser browser, Limits limits, StoredWeb web, Events events, MovableClock clock,
            Inquirer inquirer, Webmentions webmentions,
            WebmentionTable table, LinkbackTable linkbacks, Linkbacks all) {
        this.browser = browser;
        this.limits = limits;
        this.web = web;
        this.events = events;
        this.clock = clock;
        this.inquirer = inquirer;
        this.webmentions = webmentions;
        this.table = table;
        this.linkbacks = linkbacks;
        this.all = all;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openAndWriteElsewhere() {
        scene.open();
        web.put(POST, HTML);
    }

    private int send(String source, String target) {
        return browser.post("/webmention", "source", source, "target", target).status();
    }

    private void arrives() {
        assertThat(send(POST, ADDRESS)).isEqualTo(202);
        inquirer.run();
    }

    private void arrivesAgain() {
        clock.pass(Duration.ofMinutes(1));
        arrives();
    }

    private Outcome outcome() {
        return table.latest(1).getFirst().outcome();
    }

    private void press(String button) {
        browser.post("/desk/comments/linkbacks/1/" + button, "seen", seen());
    }

    private String seen() {
        return linkbacks.find(new LinkbackId(1)).orElseThrow().seen();
    }

    @Test
    void areAnnouncedInThePageAndInItsHeaders() {
        var article = scene.article();

        assertThat(article.document().select("head link[rel=webmention]").attr("href"))
                .isEqualTo("/webmention");
        assertThat(article.header("Link")).isEqualTo("</webmention>; rel=\"webmention\"");
        assertThat(article.header("X-Pingback")).isEqualTo("https://practice.example/xmlrpc");
    }

    @Test
    void areTakenAtOnceAndLookedAtAfterwards() {
        assertThat(send(POST, ADDRESS)).isEqualTo(202);
        assertThat(web.fetched()).isEmpty();
        assertThat(browser.get("/desk/comments/linkbacks").body()).contains("not looked at yet");

        inquirer.run();

        assertThat(linkbacks.held(9)).extracting(Linkback::source, Linkback::author, Linkback::authorUrl)
                .containsExactly(tuple(POST, "Jonas Ward", AUTHOR));
        assertThat(events.published(LinkbackReceived.class)).containsExactly(
                new LinkbackReceived(new LinkbackId(1), WAITING, "ward.example", POST_TITLE, NOW, Origin.HERE));
        assertThat(browser.get("/desk/comments/linkbacks").body()).contains("the link is there");
    }

    @Test
    void appearOnceTheOwnerLetsThem() {
        arrives();
        assertThat(scene.article().has("mentions")).isFalse();
        assertThat(browser.get("/desk/comments").body()).contains("One link from elsewhere waits for you.");

        press("approval");
        assertThat(scene.article().id("linkback-1").text()).contains(POST_TITLE, "Jonas Ward", "ward.example");

        press("rejection");
        assertThat(scene.article().has("mentions")).isFalse();
    }

    @Test
    void ofTrustedAuthorsAppearAtOnce() {
        arrives();
        press("trust");
        assertThat(scene.article().has("linkback-1")).as("what waited").isTrue();

        var second = "https://ward.example/more";
        web.put(second, HTML);
        send(second, ADDRESS);
        var stranger = "https://stranger.example/waiting";
        web.put(stranger, HTML.replace("href=\"/\"", "href=\"" + AUTHOR + "\""));
        send(stranger, ADDRESS);
        inquirer.run();
        assertThat(scene.article().has("linkback-2")).isTrue();
        assertThat(linkbacks.held(9)).extracting(Linkback::source).containsExactly(stranger);

        browser.post("/desk/comments/linkbacks/distrust", "author", AUTHOR);
        var third = "https://ward.example/third";
        web.put(third, HTML);
        send(third, ADDRESS);
        inquirer.run();
        assertThat(linkbacks.held(9)).extracting(Linkback::source).containsExactly(stranger, third);
    }

    @Test
    void ofOnePageAreOneAtHttpAndAtHttps() {
        plainArrives(HTML);
        press("approval");
        arrives();

        assertThat(linkbacks.all()).extracting(Linkback::source, Linkback::state)
                .containsExactly(tuple(POST, State.SHOWN));
        clock.pass(Duration.ofMinutes(1));
        plainArrives(HTML);
        assertThat(linkbacks.all()).extracting(Linkback::source, Linkback::author, Linkback::authorUrl)
                .containsExactly(tuple(POST, "Jonas Ward", AUTHOR));
    }

    @Test
    void lookUpSoManyOfOurPagesAlone() {
        var others = IntStream.range(0, 100).mapToObj(number -> "<a href=\"" + ADDRESS + number + "\">one</a>")
                .collect(Collectors.joining());
        web.put(POST, others + HTML);
        arrives();
        assertThat(linkbacks.all()).isEmpty();

        web.put(POST, others.replace(ADDRESS + "99\"", ADDRESS + "98\"") + HTML);
        arrivesAgain();
        assertThat(linkbacks.all()).hasSize(1);
    }

    @Test
    void hearNothingAtHttpOfWhatIsThereAtHttps() {
        arrives();
        press("approval");
        plainArrives(HTML.replace("dear colleagues", "dear friends"));

        assertThat(linkbacks.all()).extracting(Linkback::source, Linkback::excerpt, Linkback::state).containsExactly(
                tuple(POST, "Read what Elena writes about waiting, dear colleagues.", State.SHOWN));
        assertThat(scene.article().has("linkback-1")).isTrue();
    }

    @Test
    void areGoneAtHttpOnceTheyAreGoneAtHttps() {
        plainArrives(HTML);
        press("approval");
        assertThat(scene.article().has("linkback-1")).isTrue();

        web.remove(POST);
        arrivesAgain();

        assertThat(scene.article().has("linkback-1")).isFalse();
    }

    @Test
    void ofOnePageStayAsideAtBothOfItsAddresses() {
        arrives();
        press("rejection");
        plainArrives(HTML.replace("dear colleagues", "dear friends"));

        assertThat(linkbacks.all()).extracting(Linkback::state).containsExactly(State.REJECTED);
    }

    @Test
    void areNotTakenAwayByWhatIsMissingAtHttp() {
        arrives();
        press("approval");
        web.remove(PLAIN);
        send(PLAIN, ADDRESS);
        inquirer.run();

        assertThat(scene.article().has("linkback-1")).isTrue();
        web.put(POST, "<p>Nothing.</p>");
        arrivesAgain();
        plainArrives(HTML);
        assertThat(linkbacks.all()).extracting(Linkback::source).as("there at http alone").containsExactly(PLAIN);
    }

    @Test
    void ofATrustedAuthorGoOnAppearingOnceHeIsAtHttps() {
        plainArrives(HTML);
        press("trust");
        web.put(POST, HTML.replace("dear colleagues", "dear friends"));
        arrives();
        assertThat(linkbacks.all()).extracting(Linkback::excerpt, Linkback::state)
                .containsExactly(tuple("Read what Elena writes about waiting, dear friends.", State.SHOWN));

        browser.post("/desk/comments/linkbacks/distrust", "author", AUTHOR.replace("https", "http"));
        press("trust");
        clock.pass(Duration.ofMinutes(1));
        plainArrives(HTML);
        assertThat(linkbacks.all()).as("anybody may have written that").extracting(Linkback::excerpt, Linkback::state)
                .containsExactly(tuple("Read what Elena writes about waiting, dear friends.", State.SHOWN));
    }

    @Test
    void ofOnePageAreShownOnceWhereBothWereKept() {
        arrives();
        press("approval");
        linkbacks.keep(WAITING, PLAIN, "ward.example", Linkback.Kind.MENTION, "Old", "", "", "", State.SHOWN, NOW,
                NOW.minusSeconds(60), null);

        assertThat(scene.article().document().select(".mention__title").eachText()).containsExactly(POST_TITLE);
    }

    @Test
    void bringNothingTwiceThatAnImportNamesAtHttp() {
        arrives();

        assertThat(all.bring("key", WAITING, URI.create(PLAIN),
                new Mention(Linkback.Kind.MENTION, "Old", "", Byline.NOBODY),
                NOW, null)).isFalse();
        assertThat(all.find(WAITING, PLAIN)).isEqualTo(all.find(WAITING, POST)).isPresent();
    }

    private void plainArrives(String html) {
        web.put(PLAIN, html);
        assertThat(send(PLAIN, ADDRESS)).isEqualTo(202);
        inquirer.run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://practice.example/articles/on-waiting",
        "http://practice.example:80/articles/on-waiting",
        "https://practice.example:443/articles/on-waiting"})
    void findTheArticleWhateverSchemeIsNamed(String target) {
        web.put(POST, HTML.replace(ADDRESS, target));
        assertThat(send(POST, target)).isEqualTo(202);
        inquirer.run();

        assertThat(outcome()).isEqualTo(Outcome.LINKED);
    }

    @Test
    void ofAHostInAnyScriptAreTakenOnceInBothSpellings() {
        web.put("https://xn--mller-kva.example/post", HTML);
        assertThat(send("https://müller.example/post", ADDRESS)).isEqualTo(202);
        assertThat(send("https://xn--mller-kva.example/post", ADDRESS)).isEqualTo(202);
        inquirer.run();

        assertThat(linkbacks.all()).extracting(Linkback::source, Linkback::host)
                .containsExactly(tuple("https://xn--mller-kva.example/post", "xn--mller-kva.example"));
    }

    @Test
    void ofAHostInAnyScriptAreBannedInBothSpellings() {
        browser.submit(browser.get("/desk/comments/bans").form("ban"), "hosts", "müller.example");
        send("https://müller.example/post", ADDRESS);
        send("https://xn--mller-kva.example/post", ADDRESS);

        assertThat(table.latest(1)).isEmpty();
    }

    /// With a Cyrillic а, from a Cyrillic host.
    @Test
    void ofALookalikeAreNotTrustedForThoseWhomTheyResemble() {
        arrives();
        press("trust");
        web.put("https://xn--wrd-6cd.example/post", HTML.replace("href=\"/\"", "href=\"https://wаrd.example/\""));
        send("https://wаrd.example/post", ADDRESS);
        inquirer.run();

        assertThat(linkbacks.held(9)).extracting(Linkback::host).containsExactly("xn--wrd-6cd.example");
        assertThat(browser.get("/desk/comments/linkbacks").id("arrival-2").text()).contains("xn--wrd-6cd.example")
                .doesNotContain("wаrd.example");
    }

    @Test
    void sentAgainChangeNothingWhereNothingChanged() {
        arrives();
        press("approval");
        arrivesAgain();

        assertThat(linkbacks.all()).hasSize(1);
        assertThat(table.latest(9)).hasSize(1);
        assertThat(events.published(LinkbackReceived.class)).hasSize(1);
        assertThat(scene.article().has("linkback-1")).isTrue();
    }

    @Test
    void saySomethingElseOnceThePageDoes() {
        arrives();
        press("approval");
        web.put(POST, HTML.replace("dear colleagues", "buy pills"));
        arrivesAgain();

        assertThat(scene.article().has("linkback-1")).as("other words wait again").isFalse();
        assertThat(linkbacks.held(9)).extracting(Linkback::excerpt).containsExactly(
                "Read what Elena writes about waiting, buy pills.");
        assertThat(events.published(LinkbackReceived.class)).hasSize(2);
    }

    @Test
    void stayAsideOnceSetAside() {
        arrives();
        press("trust");
        press("rejection");
        web.put(POST, HTML.replace("dear colleagues", "dear friends"));
        arrivesAgain();

        assertThat(scene.article().has("linkback-1")).isFalse();
        assertThat(linkbacks.held(9)).isEmpty();
    }

    @Test
    void areNotLetAppearUnread() {
        arrives();
        var read = seen();
        clock.pass(Duration.ofMinutes(5));
        web.put(POST, HTML.replace("dear colleagues", "buy pills"));
        arrives();

        browser.post("/desk/comments/linkbacks/1/approval", "seen", read);
        browser.post("/desk/comments/linkbacks/1/trust", "seen", read);
        assertThat(scene.article().has("linkback-1")).isFalse();
        press("approval");
        assertThat(scene.article().has("linkback-1")).isTrue();
    }

    @Test
    void areNotTakenAwayByWhoeverSpellsTheTargetOtherwise() {
        arrives();
        press("approval");
        browser.post("/desk/articles/1/address", "address", "staying");
        send(POST, "https://practice.example/articles/staying");
        inquirer.run();

        assertThat(browser.get("/articles/staying").has("linkback-1")).isTrue();
        assertThat(events.published(LinkbackGone.class)).isEmpty();
    }

    @Test
    void ofAHostThatIsBannedDoNotComeByADetour() {
        browser.submit(browser.get("/desk/comments/bans").form("ban"), "hosts", "ward.example");
        web.put("https://short.example/x", new Arrived(URI.create(POST), 200, "text/html", HTML.getBytes(UTF_8)));
        send("https://short.example/x", ADDRESS);
        inquirer.run();

        assertThat(linkbacks.all()).isEmpty();
    }

    @Test
    void areLookedAtOnceAMinuteHoweverOftenTheyAreSent() {
        arrives();
        arrives();
        arrives();
        assertThat(web.fetched()).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        inquirer.run();
        assertThat(web.fetched()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 200})
    void goWhenThePageOrTheLinkIsGone(int status) {
        arrives();
        press("approval");
        web.put(POST, new Arrived(URI.create(POST), status, "text/html", "<p>Nothing.</p>".getBytes(UTF_8)));
        arrivesAgain();

        assertThat(scene.article().has("linkback-1")).isFalse();
        assertThat(events.published(LinkbackGone.class)).containsExactly(
                new LinkbackGone(new LinkbackId(1), WAITING, NOW.plusSeconds(60)));
        assertThat(outcome()).isEqualTo(status == 200 ? Outcome.UNLINKED : Outcome.GONE);
        assertThat(browser.get("/desk/comments/linkbacks").id("settled-1").text()).contains("Not there any more.");

        web.put(POST, HTML);
        arrivesAgain();
        assertThat(scene.article().has("linkback-1")).as("back again, as the owner read it").isTrue();
    }

    @Test
    void ofAPlainTextShowTheLineThatNamesTheArticle() {
        web.put(POST, text("Ward notes\n\nOn waiting, see " + ADDRESS + ".\n"));
        arrives();
        press("approval");

        assertThat(outcome()).isEqualTo(Outcome.LINKED);
        assertThat(linkbacks.all()).extracting(Linkback::title, Linkback::excerpt)
                .containsExactly(tuple(POST, "On waiting, see " + ADDRESS + "."));
        assertThat(scene.article().has("linkback-1")).isTrue();
    }

    @Test
    void ofAPlainTextAreNotTakenForAPage() {
        web.put(POST, text("<a href=//practice.example/articles/on-waiting>this</a>"));
        arrives();

        assertThat(outcome()).isEqualTo(Outcome.UNLINKED);
    }

    private static Arrived text(String text) {
        return new Arrived(URI.create(POST), 200, "text/plain; charset=utf-8", text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/pdf", "application/rss+xml", "text/css"})
    void ofWhatIsNeitherPageNorTextAreRefusedAndTellWhy(String type) {
        arrives();
        press("approval");
        web.put(POST, new Arrived(URI.create(POST), 200, type, HTML.getBytes(UTF_8)));
        arrivesAgain();

        assertThat(outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(scene.article().has("linkback-1")).isFalse();
        assertThat(browser.get("/desk/comments/linkbacks").body()).contains("neither a page nor a text");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRIVATE_ADDRESS", "NOT_AN_ADDRESS"})
    void areNotTriedAgainWhereThatCannotHelp(Reason reason) {
        web.put(POST, new Failed(reason));
        arrives();

        assertThat(outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void areTriedAgainWhereThePageCannotBeRead() {
        web.put(POST, new Failed(Reason.UNREACHABLE));
        arrives();
        assertThat(outcome()).isEqualTo(Outcome.WAITING);

        inquirer.run();
        assertThat(web.fetched()).as("not at once").hasSize(1);
        clock.pass(Inquirer.PATIENCE.getFirst());
        web.put(POST, HTML);
        inquirer.run();

        assertThat(outcome()).isEqualTo(Outcome.LINKED);
    }

    @Test
    void areGivenUpAfterAWhileAndLoseNothing() {
        arrives();
        press("approval");
        web.put(POST, new Failed(Reason.TOO_SLOW));
        arrivesAgain();
        for (var pause : Inquirer.PATIENCE) {
            assertThat(outcome()).isEqualTo(Outcome.WAITING);
            clock.pass(pause);
            inquirer.run();
        }

        assertThat(outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(scene.article().has("linkback-1")).as("what was seen once").isTrue();
        clock.pass(Webmentions.KEPT.plusDays(1));
        webmentions.run();
        assertThat(table.latest(9)).isEmpty();
    }

    @Test
    void areLookedAtAgainWhereALookWasInterrupted() {
        send(POST, ADDRESS);
        var due = table.due(NOW, 9).getFirst();
        table.putOff(due.id(), NOW, NOW.plus(Duration.ofMinutes(2)));
        inquirer.run();
        assertThat(web.fetched()).as("somebody else is at it").isEmpty();

        clock.pass(Duration.ofMinutes(2));
        inquirer.run();

        assertThat(outcome()).isEqualTo(Outcome.LINKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ward.example", "ftp://ward.example/post", "javascript:alert(1)", "https://",
        "https://ward.example/a b", "https://elena@ward.example/post", "https://practice.example/articles/on-leaving",
        ADDRESS})
    void areRefusedWithoutAPageElsewhere(String source) {
        assertThat(send(source, ADDRESS)).isEqualTo(400);
        assertThat(table.latest(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/articles/on-waiting", "https://garden.example/articles/on-waiting",
        "https://practice.example/articles/on-leaving", "https://practice.example/", "mailto:elena@practice.example",
        POST})
    void areRefusedWithoutAnArticleHere(String target) {
        assertThat(send(POST, target)).isEqualTo(400);
        assertThat(table.latest(1)).isEmpty();
    }

    @Test
    void areRefusedWhenTheyAreTooLong() {
        assertThat(send("https://ward.example/" + "x".repeat(2000), ADDRESS)).isEqualTo(400);
        assertThat(send("https://ward.example/" + "é".repeat(1000), ADDRESS)).isEqualTo(400);
        assertThat(send(POST, ADDRESS + "?" + "x".repeat(2000))).isEqualTo(400);
        assertThat(send("https://" + "ward.".repeat(60) + "example/post", ADDRESS)).isEqualTo(400);
    }

    @Test
    void ofAHostThatIsBannedAreQuietlyDropped() {
        browser.submit(browser.get("/desk/comments/bans").form("ban"), "hosts", "ward.example");

        arrives();

        assertThat(table.latest(1)).isEmpty();
        assertThat(web.fetched()).isEmpty();
    }

    @Test
    void ofOneHostAreQuietlyDroppedBeyondItsShare() {
        for (var i = 0; i < limits.linkbacks() + 5; i++) {
            assertThat(send(POST + "/" + i, ADDRESS)).isEqualTo(202);
        }

        assertThat(table.countWaiting()).isEqualTo(limits.linkbacks());
        assertThat(send("https://garden.example/post", ADDRESS)).isEqualTo(202);
        assertThat(table.countWaiting()).isEqualTo(limits.linkbacks() + 1);
    }

    @Test
    void ofManyHostsTakeTurns() {
        for (var i = 0; i < 50; i++) {
            send(POST + "/" + i, ADDRESS);
        }
        send("https://garden.example/post", ADDRESS);

        inquirer.run();

        assertThat(web.fetched()).hasSize(Inquirer.AT_ONCE).contains(URI.create("https://garden.example/post"));
    }

    @Test
    void showAHostilePageHarmlessly() {
        web.put(POST, ("<title>&lt;script>alert(1)&lt;/script></title><div class=h-entry><a class=\"p-author h-card\""
                + " href=\"/\">&lt;img src=x onerror=alert(2)></a><div class=\"u-in-reply-to h-cite\"><a class=u-url href=\"%s\">it"
                + "</a></div><p class=e-content>&lt;script>alert(3)&lt;/script>\u202E</p></div>").formatted(ADDRESS));
        arrives();
        var desk = browser.get("/desk/comments/linkbacks").document();
        assertThat(desk.select("main script, main img")).isEmpty();
        press("approval");

        var mention = scene.article().id("linkback-1");
        assertThat(mention.select("script, img")).isEmpty();
        assertThat(mention.text()).contains("<img src=x onerror=alert(2)>", "<script>alert(3)</script>")
                .doesNotContain("\u202E");
    }

    @Test
    void withdrawnArticlesTakeNone() {
        send(POST, ADDRESS);
        scene.withdraw();
        inquirer.run();

        assertThat(outcome()).isEqualTo(Outcome.HOMELESS);
        assertThat(send(POST, ADDRESS)).isEqualTo(400);
    }

    @Test
    void likesAndRepostsSayWhoDidThat() {
        web.put(POST, "<div class=h-entry><a class=\"p-author h-card\" href=\"/\">Jonas</a>"
                + "<a class=u-like-of href=\"" + ADDRESS + "\">it</a></div>");
        arrives();
        press("approval");

        assertThat(scene.article().id("linkback-1").text()).startsWith("Jonas likes this");
    }
}
