package org.rapport.comments;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Post;
import org.rapport.api.Fetch.Reason;
import org.rapport.api.Origin;
import org.rapport.comments.Announcement.Outcome;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Slug;
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
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WAITING;

@ModuleTest
class AnnouncementsTests {
    private static final ArticleId ARTICLE = new ArticleId(1);
    private static final String ENDPOINT = "https://ward.example/webmention";
    private static final String OTHER = "https://garden.example/figs";
    private static final String LINKING = "I read [him](" + POST + ") and waited.";

    private final Browser browser;
    private final StoredWeb web;
    private final Events events;
    private final MovableClock clock;
    private final Announcer announcer;
    private final Settlements settlements;
    private final AnnouncementTable table;
    private final Linkbacks linkbacks;

    AnnouncementsTests(Browser browser, StoredWeb web, Events events, MovableClock clock, Announcer announcer,
            Settlements settlements,
            AnnouncementTable table, Linkbacks linkbacks) {
        this.browser = browser;
        this.web = web;
        this.events = events;
        this.clock = clock;
        this.announcer = announcer;
        this.settlements = settlements;
        this.table = table;
        this.linkbacks = linkbacks;
    }

    @BeforeEach
    void writeElsewhere() {
        web.put(POST, "<link rel=webmention href=/webmention>");
        web.put(POST + "#part", "<link rel=webmention href=\"" + ENDPOINT + "\">");
        web.take(ENDPOINT, answer(ENDPOINT, 202));
        web.put(OTHER, "<p>No endpoint.</p>");
    }

    private static Arrived answer(String address, int status) {
        return new Arrived(URI.create(address), status, "text/plain", new byte[0]);
    }

    private void publish(String body) {
        var draft = browser.post("/desk/articles", "title", TITLE, "body", body);
        browser.post(draft.location() + "/publication");
        tell();
    }

    private void revise(String body) {
        var sheet = browser.get("/desk/articles/1").form("write");
        browser.submit(sheet, "body", body);
        browser.post("/desk/articles/1/publication");
        tell();
    }

    private void tell() {
        events.settle();
        announcer.run();
    }

    private Outcome outcome() {
        return table.of(WAITING).getFirst().outcome();
    }

    @Test
    void saysWhatCameOfTelling() {
        publish(LINKING + " And [figs](" + OTHER + ").");

        assertThat(events.published(LinkbackSent.class)).containsExactlyInAnyOrder(
                new LinkbackSent(ARTICLE, POST, LinkbackSent.Result.TOLD, NOW),
                new LinkbackSent(ARTICLE, OTHER, LinkbackSent.Result.NOT_WANTED, NOW));
    }

    @Test
    void saysNothingOfWhatWasSucceeded() {
        publish(LINKING);
        var announcement = table.of(ARTICLE).getFirst();

        settlements.settle(announcement, Outcome.REFUSED, null, NOW.plusSeconds(1));

        assertThat(events.published(LinkbackSent.class)).hasSize(1);
        assertThat(outcome()).isEqualTo(Outcome.WEBMENTION);
    }

    @Test
    void saysThatItGaveUp() {
        web.put(POST, new Failed(Reason.PRIVATE_ADDRESS));
        publish(LINKING);

        assertThat(events.published(LinkbackSent.class))
                .containsExactly(new LinkbackSent(ARTICLE, POST, LinkbackSent.Result.UNREACHABLE, NOW));
    }

    @Test
    void tellsNobodyWhomSomebodyKeepsInTheDark() {
        publish("I read [him](" + Hush.TARGET + "), and [her](" + POST + ").");

        assertThat(table.of(ARTICLE)).extracting(Announcement::target).containsExactly(POST);
    }

    @Test
    void tellsNobodyAgainWhomSomebodyKeepsInTheDarkNow() {
        publish(LINKING);
        Hush.also(POST);
        revise(LINKING + " Twice.");
        Hush.noMore();

        assertThat(events.published(LinkbackSent.class)).hasSize(1);
        assertThat(table.of(ARTICLE)).extracting(Announcement::told, Announcement::linked)
                .containsExactly(tuple(true, true));
    }

    @Test
    void tellByWebmentionOnceTheArticleIsOut() {
        publish(LINKING);

        assertThat(web.posted()).extracting(Post::address).containsExactly(URI.create(ENDPOINT));
        assertThat(web.posted().getFirst().body()).asString(UTF_8).isEqualTo(
                "source=https%3A%2F%2Fpractice.example%2Farticles%2Fon-waiting&target=https%3A%2F%2Fward.example%2Fwaiting-rooms");
        assertThat(outcome()).isEqualTo(Outcome.WEBMENTION);
        assertThat(browser.get("/desk/comments/linkbacks").id("told").parent()).asString().contains(POST,
                "told by webmention");
    }

    @Test
    void letOthersKnowWhatAnArticleLinksToAsLongAsReadersSeeIt() {
        assertThat(linkbacks.areReturned("ward.example")).isFalse();

        publish(LINKING);
        assertThat(linkbacks.areReturned("ward.example")).isTrue();
        assertThat(linkbacks.areReturned("ward.exam")).as("a part of a host is another").isFalse();
        assertThat(linkbacks.areReturned("example")).isFalse();

        revise("I read nobody and waited.");
        assertThat(linkbacks.areReturned("ward.example")).isFalse();

        revise(LINKING);
        browser.post("/desk/articles/1/withdrawal");
        tell();
        assertThat(linkbacks.areReturned("ward.example")).isFalse();
        assertThat(events.published(LinksNoted.class)).hasSize(4).extracting(LinksNoted::article).containsOnly(WAITING);
    }

    @Test
    void letOthersKnowNothingOfAWithdrawnArticleThoughThatIsNotHeardYet() {
        publish(LINKING);
        browser.post("/desk/articles/1/withdrawal");
        tell();
        table.tellAgain(table.of(WAITING).getFirst().id(), true, NOW);

        assertThat(table.linked("ward.example")).isNotEmpty();
        assertThat(linkbacks.areReturned("ward.example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<methodResponse><params><param><value>ok</value></param></params></methodResponse>",
        "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>48</int></value></member>"
                + "</struct></value></fault></methodResponse>"})
    void tellByPingbackWhereThereIsNothingElse(String answer) {
        web.put(POST, new Arrived(URI.create(POST), 200, "text/html",
                Map.of("x-pingback", List.of("https://ward.example/xmlrpc")), new byte[0]));
        web.take("https://ward.example/xmlrpc", new Arrived(URI.create(POST), 200, "text/xml", answer.getBytes(UTF_8)));

        publish(LINKING);

        assertThat(XmlRpc.read(web.posted().getFirst().body())).contains(
                new XmlRpc("pingback.ping", List.of(ADDRESS, POST)));
        assertThat(outcome()).isEqualTo(Outcome.PINGBACK);
        assertThat(events.published(LinkbackSent.class)).extracting(LinkbackSent::result)
                .containsExactly(LinkbackSent.Result.TOLD);
        assertThat(table.of(ARTICLE)).extracting(Announcement::told).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>17</int></value>"
                + "</member></struct></value></fault></methodResponse>",
        "", "<html>no", "<methodResponse><fault></fault></methodResponse>"})
    void knowThatAPingbackWasNotTaken(String answer) {
        web.put(POST, "<link rel=pingback href=\"https://ward.example/xmlrpc\">");
        web.take("https://ward.example/xmlrpc", new Arrived(URI.create(POST), 200, "text/xml", answer.getBytes(UTF_8)));

        publish(LINKING);

        assertThat(outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void tellAHostInAnyScriptOfItAsTheArticleSpellsIt() {
        web.put("https://xn--mller-kva.example/post", "<link rel=webmention href=\"" + ENDPOINT + "\">");

        publish("I read [her](https://müller.example/post) and waited.");

        assertThat(web.posted().getFirst().body()).asString(UTF_8)
                .endsWith("&target=https%3A%2F%2Fm%C3%BCller.example%2Fpost");
        assertThat(outcome()).isEqualTo(Outcome.WEBMENTION);
        assertThat(browser.get("/desk/comments/linkbacks").id("told").parent()).asString()
                .contains("https://müller.example/post");
    }

    @Test
    void tellNobodyWhoDoesNotWantIt() {
        publish("See [figs](" + OTHER + "), [mine](https://practice.example/articles/x), [mail](mailto:a@b.example).");

        assertThat(web.fetched()).containsExactly(URI.create(OTHER));
        assertThat(web.posted()).isEmpty();
        assertThat(table.of(WAITING)).extracting(Announcement::target, Announcement::outcome)
                .containsExactly(tuple(OTHER, Outcome.SILENT));
    }

    @Test
    void tellNothingWhereTheTextIsUnchanged() {
        publish(LINKING);
        browser.post("/desk/articles/1/address", "address", "staying");
        tell();

        assertThat(web.posted()).hasSize(1);
    }

    @Test
    void tellAgainWhatChanged() {
        publish(LINKING);
        web.put(OTHER, "<link rel=webmention href=/take>");
        web.take("https://garden.example/take", answer(OTHER, 200));

        revise(LINKING + " And [figs](" + OTHER + ").");

        assertThat(web.posted()).extracting(Post::address).containsExactly(URI.create(ENDPOINT), URI.create(ENDPOINT),
                URI.create("https://garden.example/take"));
    }

    @Test
    void tellThatALinkWasTakenOut() {
        publish(LINKING);
        revise("I read nobody, and waited.");

        assertThat(web.posted()).hasSize(2);
        assertThat(table.of(WAITING)).as("nobody else is to be told").isEmpty();
        revise("I read nobody, and waited on.");
        assertThat(web.posted()).hasSize(2);
    }

    @Test
    void areHeldUpByNoOddLink() {
        publish("See [a](" + OTHER + "#100%), [b](https://a.example/%zz), [c](http://[x), and [him](" + POST
                + "#part).");

        assertThat(web.posted()).extracting(Post::address).containsExactly(URI.create(ENDPOINT));
        assertThat(new String(web.posted().getFirst().body(), UTF_8)).endsWith("%23part");
    }

    @Test
    void tellThatALinkWasTakenOutAlsoWhereOneChangeDidNotGetThrough() {
        publish(LINKING);
        web.take(ENDPOINT, answer(ENDPOINT, 400));
        revise(LINKING + " More.");
        assertThat(outcome()).isEqualTo(Outcome.REFUSED);

        revise("I read nobody.");
        assertThat(web.posted()).hasSize(3);
    }

    @Test
    void tellNobodyOfWhatWasTakenBackBeforeTheyWereReached() {
        web.put(POST, new Failed(Reason.UNREACHABLE));
        publish(LINKING);
        browser.post("/desk/articles/1/withdrawal");
        events.settle();
        assertThat(table.of(WAITING)).isEmpty();

        web.put(POST, "<link rel=webmention href=/webmention>");
        table.keep(WAITING, POST, NOW, Outcome.WAITING, NOW);
        announcer.run();
        assertThat(web.posted()).as("nor where that was not heard yet").isEmpty();
    }

    @Test
    void areNotMisledByAWithdrawalThatIsHeardLate() {
        publish(LINKING);
        events.publish(new ArticleWithdrawn(WAITING, NOW));
        tell();

        assertThat(web.posted()).hasSize(1);
    }

    @Test
    void noteNobodyForWhatIsWithdrawnWhenItsPublicationIsHeardLate() {
        web.put(POST, new Failed(Reason.UNREACHABLE));
        publish(LINKING);
        browser.post("/desk/articles/1/withdrawal");
        tell();
        events.publish(new ArticlePublished(WAITING, new Slug("on-waiting"), TITLE, NOW, Origin.HERE, NOW));
        events.settle();

        assertThat(table.of(WAITING)).isEmpty();
    }

    @Test
    void forgetALinkThatNobodyWasToldOf() {
        publish("See [figs](" + OTHER + ").");
        revise("See nothing.");

        assertThat(table.of(WAITING)).isEmpty();
        assertThat(web.posted()).isEmpty();
    }

    @Test
    void tellThatTheArticleIsGoneAndThatItIsBack() {
        publish(LINKING);
        browser.post("/desk/articles/1/withdrawal");
        tell();
        assertThat(web.posted()).hasSize(2);
        assertThat(events.published(LinkbackSent.class)).as("of a link").hasSize(1);
        assertThat(table.of(WAITING)).extracting(Announcement::told).containsExactly(true);
        assertThat(browser.get("/articles/on-waiting").status()).isEqualTo(410);

        browser.post("/desk/articles/1/publication");
        tell();
        assertThat(web.posted()).hasSize(3);
    }

    @Test
    void tryAgainWhereNobodyIsReached() {
        web.put(POST, new Failed(Reason.UNREACHABLE));
        publish(LINKING);
        assertThat(outcome()).isEqualTo(Outcome.WAITING);
        announcer.run();
        assertThat(web.fetched()).as("not at once").hasSize(1);
        assertThat(events.published(LinkbackSent.class)).as("nor said before it is settled").isEmpty();

        clock.pass(Announcer.PATIENCE.getFirst());
        web.put(POST, "<link rel=webmention href=/webmention>");
        announcer.run();

        assertThat(outcome()).isEqualTo(Outcome.WEBMENTION);
    }

    @Test
    void comeBackWhenTheOtherSideWantsIt() {
        web.take(ENDPOINT,
                new Arrived(URI.create(ENDPOINT), 429, "", Map.of("retry-after", List.of("3600")), new byte[0]));
        publish(LINKING);
        assertThat(outcome()).isEqualTo(Outcome.WAITING);
        web.take(ENDPOINT, answer(ENDPOINT, 201));

        clock.pass(Duration.ofMinutes(59));
        announcer.run();
        assertThat(outcome()).isEqualTo(Outcome.WAITING);
        clock.pass(Duration.ofMinutes(1));
        announcer.run();
        assertThat(outcome()).isEqualTo(Outcome.WEBMENTION);
    }

    @Test
    void giveUpAtOnceWhereTryingCannotHelp() {
        web.take(ENDPOINT, new Failed(Reason.PRIVATE_ADDRESS));
        publish(LINKING);

        assertThat(outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void giveUpAfterAWhile() {
        web.take(ENDPOINT, answer(ENDPOINT, 503));
        publish(LINKING);
        for (var pause : Announcer.PATIENCE) {
            assertThat(outcome()).isEqualTo(Outcome.WAITING);
            clock.pass(pause);
            announcer.run();
        }

        assertThat(outcome()).isEqualTo(Outcome.UNREACHABLE);
        clock.pass(Duration.ofDays(2));
        announcer.run();
        assertThat(web.posted()).hasSize(1 + Announcer.PATIENCE.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 403})
    void takeNoForNo(int status) {
        web.take(ENDPOINT, answer(ENDPOINT, status));
        publish(LINKING);

        assertThat(outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(events.published(LinkbackSent.class)).extracting(LinkbackSent::result)
                .containsExactly(LinkbackSent.Result.NOT_WANTED);
    }

    @Test
    void succeedWhoBeganAndDied() {
        publish("No link yet.");
        table.keep(WAITING, POST, NOW, Outcome.WAITING, NOW);
        table.putOff(table.due(NOW, 1).getFirst().id(), NOW, NOW.plusSeconds(180));
        announcer.run();
        assertThat(web.posted()).isEmpty();

        clock.pass(Duration.ofSeconds(180));
        announcer.run();
        assertThat(web.posted()).hasSize(1);
    }

    @Test
    void saveAnImportFromTellingOldFriends() {
        publish("No link yet.");
        table.changeText(WAITING, "");
        browser.post("/desk/articles/1/withdrawal");
        events.settle();
        var sheet = browser.get("/desk/articles/1").form("write");
        browser.submit(sheet, "body", LINKING);
        browser.post("/desk/articles/1/publication");
        events.settle();
        table.of(WAITING).forEach(it -> table.forget(it.id()));
        events.publish(new ArticlePublished(WAITING, new Slug("on-waiting"), TITLE, NOW, Origin.IMPORTED, null));
        tell();

        assertThat(table.of(WAITING)).extracting(Announcement::outcome).containsExactly(Outcome.FORMER);
        assertThat(web.fetched()).isEmpty();
        revise(LINKING + " Now with [figs](" + OTHER + ").");
        assertThat(web.fetched()).containsExactly(URI.create(OTHER));

        revise("No link any more.");
        revise(LINKING + " And the link is back.");
        assertThat(web.fetched()).as("they are old friends for ever").containsExactly(URI.create(OTHER));
    }
}
