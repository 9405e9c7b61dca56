package org.rapport.plugins.linkwatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredWeb;

import static org.assertj.core.api.Assertions.assertThat;

/// Elena's article, the web that it leads to, and what her desk says of that.
@ModuleTest
class LinkWatchTests {
    private static final String PAUSE = "https://harbour.example/pause";
    private static final String PAUSE_LINK = "As [Marsh](" + PAUSE + ") says.";
    private static final String TIDE = "https://meadow.example/tide";

    private final Browser browser;
    private final Events events;
    private final StoredWeb web;
    private final MovableClock clock;
    private final Watch watch;
    private final WatchedLinks links;
    private final LinkWatchSection section;
    private final Jdbi jdbi;

    LinkWatchTests(Browser browser, Events events, StoredWeb web, MovableClock clock, Watch watch, WatchedLinks links,
            LinkWatchSection section, Jdbi jdbi) {
        this.browser = browser;
        this.events = events;
        this.web = web;
        this.clock = clock;
        this.watch = watch;
        this.links = links;
        this.section = section;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void letSomebodyAnswer() {
        web.put(TIDE, "Low tide.");
    }

    private void publish(String title, String body) {
        var draft = browser.post("/desk/articles", "title", title, "body", body);
        browser.post(draft.location() + "/publication");
        events.settle();
    }

    private void revise(String body) {
        browser.press(browser.get("/desk/articles/1").form("write"), "publication", "body", body);
        events.settle();
    }

    private void lookFor(int days) {
        for (var day = 0; day < days; day++) {
            watch.run();
            clock.pass(Duration.ofDays(1));
        }
    }

    private Reply desk() {
        return browser.get(section.entry().path());
    }

    private List<String> fetched() {
        return web.fetched().stream().map(URI::toString).toList();
    }

    private static Arrived answer(String address, int status) {
        return new Arrived(URI.create(address), status, "", new byte[0]);
    }

    @Test
    void tellsOfALinkBehindWhichNothingWasOnThreeDays() {
        web.remove(PAUSE);
        publish("Silence", "As [Marsh](" + PAUSE + "#top) says, not [here](https://practice.example/fees).");

        lookFor(2);
        watch.run();
        assertThat(section.entry().waiting()).isOne();
        watch.run();

        assertThat(fetched()).as("once a day").containsExactly(PAUSE, PAUSE, PAUSE);
        var told = desk().id("dead");
        assertThat(told.text()).contains(PAUSE, "nothing found there since 4 March 2026", "Silence");
        assertThat(told.select("li li a").attr("href")).isEqualTo("/desk/articles/1");
        assertThat(desk().id("count").text()).startsWith("Your articles lead to one address elsewhere.");
    }

    @Test
    void tellsNothingBeforeTheThirdDay() {
        web.remove(PAUSE);
        publish("Silence", PAUSE_LINK);

        lookFor(2);
        links.lookAgain(new LinkId(1));
        clock.pass(Duration.ofDays(-1));
        watch.run();

        assertThat(desk().has("dead")).isFalse();
        assertThat(desk().has("none")).isTrue();
        assertThat(section.entry().waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 405, 429, 500, 503})
    void takesARefusalOrABadDayForNoProof(int status) {
        web.put(PAUSE, answer(PAUSE, status));
        publish("Silence", PAUSE_LINK);

        lookFor(50);

        assertThat(desk().has("dead")).isFalse();
        assertThat(fetched()).as("every two weeks").hasSize(4);
    }

    @Test
    void countsAHostThatNobodyKnows() {
        web.put(PAUSE, new Failed(Reason.NO_SUCH_HOST));
        publish("Silence", PAUSE_LINK + " So does [Teal](" + TIDE + ").");

        lookFor(3);

        assertThat(desk().id("dead").text()).contains(PAUSE).doesNotContain(TIDE);
        assertThat(fetched()).as("it is made sure that anybody answers").containsExactlyInAnyOrder(PAUSE, TIDE, PAUSE,
                TIDE, PAUSE, TIDE);
    }

    @Test
    void blamesNoHostWhileTheSiteIsCutOff() {
        web.put(PAUSE, new Failed(Reason.NO_SUCH_HOST));
        publish("Silence", PAUSE_LINK + " So does [Teal](" + TIDE + ").");
        watch.run();
        web.put(TIDE, new Failed(Reason.NO_SUCH_HOST));
        clock.pass(Duration.ofDays(1));

        lookFor(20);

        assertThat(desk().has("dead")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"NO_SUCH_HOST", "UNREACHABLE", "TOO_SLOW"})
    void saysThatTheSiteItselfIsCutOff(Reason reason) {
        publish("Silence", PAUSE_LINK + " So does [Teal](" + TIDE + ").");
        web.put(PAUSE, new Failed(reason));
        web.put(TIDE, new Failed(reason));

        watch.run();

        assertThat(desk().id("cut-off").text()).startsWith(
                "Since 4 March 2026, 17:00 none of the sites could be reached that were asked: probably this server");
        assertThat(desk().id("looked").text()).as("it counts against no link").startsWith("None was looked at yet");
        clock.pass(WatchedLinks.HOUR);
        watch.run();
        assertThat(fetched()).hasSize(4);
        assertThat(desk().id("cut-off").text()).contains("17:00");

        web.put(PAUSE, answer(PAUSE, 503));
        clock.pass(WatchedLinks.HOUR);
        watch.run();
        assertThat(desk().has("cut-off")).isFalse();
        assertThat(desk().id("unseen").text()).contains("2 of them");
    }

    @Test
    void blamesNotItselfWhileAnybodyAnswersWhoDidBefore() {
        web.put(PAUSE, "Pauses.");
        publish("Silence", PAUSE_LINK + " So does [Teal](" + TIDE + ").");
        watch.run();
        web.put(PAUSE, new Failed(Reason.UNREACHABLE));
        clock.pass(Duration.ofHours(1));
        links.lookAgain(new LinkId(1));

        watch.run();

        assertThat(fetched()).containsExactly(PAUSE, TIDE, PAUSE, TIDE);
        assertThat(desk().has("cut-off")).isFalse();
        assertThat(desk().has("unseen")).isTrue();
    }

    @Test
    void judgesNotItselfByTheSilenceOfOne() {
        web.put(PAUSE, new Failed(Reason.NO_SUCH_HOST));
        publish("Silence", PAUSE_LINK);

        lookFor(20);

        assertThat(desk().has("cut-off")).isFalse();
        assertThat(desk().has("dead")).isFalse();
        assertThat(fetched()).as("every two weeks").hasSize(2);
    }

    @Test
    void judgesNotItselfByWhatItMayNotAsk() {
        web.put(PAUSE, new Failed(Reason.PRIVATE_ADDRESS));
        web.put(TIDE, new Failed(Reason.UNREACHABLE));
        publish("Silence", PAUSE_LINK + " So does [Teal](" + TIDE + ").");

        watch.run();

        assertThat(desk().has("cut-off")).isFalse();
    }

    @Test
    void forgetsItAsSoonAsSomethingIsThere() {
        web.remove(PAUSE);
        publish("Silence", PAUSE_LINK);
        lookFor(3);
        web.put(PAUSE, "Here again.");

        var told = browser.submit(desk().form("link-1"));
        watch.run();

        assertThat(told.location()).isEqualTo("/desk/link-watch");
        assertThat(desk().has("dead")).isFalse();
        assertThat(section.entry().waiting()).isZero();
    }

    @Test
    void tellsWhatStandsElsewhereForGood() {
        lead(PAUSE, "/on-pauses");
        web.put("https://harbour.example/on-pauses", "On pauses.");
        publish("Silence", PAUSE_LINK);
        watch.run();

        assertThat(desk().id("moved").text()).contains(PAUSE, "now at https://harbour.example/on-pauses", "Silence");
        assertThat(section.entry().waiting()).isZero();
    }

    @Test
    void saysWhatWasLookedAtAndWhen() {
        assertThat(desk().has("looked")).as("nothing to look at").isFalse();
        assertThat(desk().has("look")).isFalse();
        publish("Silence", PAUSE_LINK + " So does [Teal](" + TIDE + ").");
        assertThat(desk().id("looked").text()).startsWith("None was looked at yet");

        web.put(PAUSE, answer(PAUSE, 503));
        watch.run();

        assertThat(desk().id("looked").text())
                .isEqualTo("2 were looked at so far, the last on 4 March 2026, 17:00. Behind one of them nothing was"
                        + " found the last time: gone perhaps, or only out of reach that day.");

        clock.pass(WatchedLinks.PAUSE);
        web.put(PAUSE, "Pauses.");
        watch.run();

        assertThat(desk().has("unseen")).isFalse();
    }

    @Test
    void looksAtAllWhenAskedButNotWithinTheRequest() {
        publish("Silence", PAUSE_LINK);
        watch.run();
        clock.pass(Duration.ofHours(1));
        watch.run();
        assertThat(fetched()).hasSize(1);

        var told = browser.submit(desk().form("look"));

        assertThat(told.status()).isEqualTo(303);
        assertThat(told.location()).isEqualTo("/desk/link-watch");
        assertThat(fetched()).hasSize(1);
        watch.run();
        assertThat(fetched()).containsExactly(PAUSE, PAUSE);
    }

    @Test
    void walksNotInCircles() {
        lead(PAUSE, PAUSE);
        publish("Silence", PAUSE_LINK);
        watch.run();

        assertThat(fetched()).hasSize(6);
        assertThat(desk().has("moved")).isFalse();
    }

    private void lead(String address, String location) {
        web.put(address, new Arrived(URI.create(address), 301, "", Map.of("location", List.of(location)), new byte[0]));
    }

    @Test
    void leavesAsItIsWhatItsOwnerLeaves() {
        web.remove(PAUSE);
        publish("Silence", PAUSE_LINK);
        lookFor(3);

        browser.post("/desk/link-watch/1/leaving");
        lookFor(30);

        assertThat(desk().has("dead")).isFalse();
        assertThat(desk().id("left").text()).contains(PAUSE, "since 7 March 2026");
        assertThat(fetched()).hasSize(3);
        browser.submit(desk().form("left"));
        assertThat(desk().id("dead").text()).contains(PAUSE);
        watch.run();
        assertThat(fetched()).hasSize(4);
    }

    @Test
    void asksEachHostOnceAMinute() {
        publish("Silence", IntStream.range(0, 3).mapToObj(i -> "<https://meadow.example/" + i + ">")
                .collect(Collectors.joining(" ")) + " " + PAUSE_LINK);

        watch.run();
        assertThat(web.fetched()).extracting(URI::getHost).containsExactlyInAnyOrder("meadow.example",
                "harbour.example");
        watch.run();
        watch.run();
        watch.run();

        assertThat(web.fetched()).hasSize(4).doesNotHaveDuplicates();
        assertThat(watch.pause()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void asksNobodyWhoseTurnItIsNot() {
        publish("Silence", "[Teal](" + TIDE + ") " + PAUSE_LINK);
        watch.run();
        assertThat(fetched()).containsExactlyInAnyOrder(TIDE, PAUSE);

        watch.run();
        watch.run();

        assertThat(fetched()).hasSize(2);
    }

    @Test
    void asksAFewAtATime() {
        publish("Silence", IntStream.rangeClosed(0, Watch.AT_ONCE).mapToObj(i -> "<https://host" + i + ".example/>")
                .collect(Collectors.joining(" ")));

        watch.run();
        assertThat(web.fetched()).hasSize(Watch.AT_ONCE);
        watch.run();

        assertThat(web.fetched()).hasSize(Watch.AT_ONCE + 1);
    }

    @Test
    void followsTheArticle() {
        web.remove(PAUSE);
        publish("Silence", PAUSE_LINK);
        lookFor(3);
        assertThat(section.entry().waiting()).isOne();

        revise("As [Teal](" + TIDE + ") says.");
        watch.run();
        assertThat(desk().has("dead")).isFalse();
        assertThat(fetched()).endsWith(TIDE);

        browser.post("/desk/articles/1/withdrawal");
        events.settle();
        assertThat(links.count()).isZero();
    }

    @Test
    void keepsALinkThatAnotherArticleNames() {
        web.remove(PAUSE);
        publish("Silence", PAUSE_LINK);
        publish("Stillness", PAUSE_LINK);
        lookFor(3);
        assertThat(desk().id("dead").select("li li").eachText()).containsExactly("Silence", "Stillness");

        browser.post("/desk/articles/1/withdrawal");
        events.settle();

        assertThat(desk().id("dead").select("li li").eachText()).containsExactly("Stillness");
    }

    @Test
    void isNotMisledByEventsThatComeLate() {
        publish("Silence", PAUSE_LINK);

        events.publish(new ArticleWithdrawn(new ArticleId(1), clock.instant()));
        events.settle();

        assertThat(links.count()).isOne();
    }

    @Test
    void readsWhatWasThereBefore() {
        publish("Silence", PAUSE_LINK);
        jdbi.useHandle(handle -> handle.execute("delete from link_watch.link"));

        watch.run();
        assertThat(fetched()).containsExactly(PAUSE);

        jdbi.useHandle(handle -> handle.execute("delete from link_watch.link"));
        watch.run();
        assertThat(links.count()).as("once").isZero();
    }

    @Test
    void knowsNothingOfWhatCannotBeALink() {
        publish("Silence", "[a](http://) [b](https://a_b/) [c](ftp://harbour.example/) "
                + "[d](https://harbour.example/" + "x".repeat(2000) + ") [e](javascript:alert(1)) [f](https:///x)");
        watch.run();

        assertThat(links.count()).isZero();
        assertThat(browser.post("/desk/link-watch/99/look").status()).isEqualTo(303);
        assertThat(browser.post("/desk/link-watch/99/leaving").status()).isEqualTo(303);
        assertThat(browser.post("/desk/link-watch/99/watch").status()).isEqualTo(303);
    }
}
