package org.rapport.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// What the site has acknowledged outlives it, and what it owes to its listeners is done after all, once.
class CrashTests {
    /// So many crashes; `-Drapport.crashes=100` makes an evening of it.
    private static final int ROUNDS = Integer.getInteger("rapport.crashes", 3);
    private static final int MOST_ROUNDS = ROUNDS + 5;
    /// So many comments arrive together that their listeners have to queue: there is one thread for them.
    private static final int AT_ONCE = 12;
    private static final String[] ONE_LISTENER_AT_A_TIME = {"--spring.task.execution.pool.core-size=1",
        "--spring.task.execution.shutdown.await-termination=true",
        "--spring.task.execution.shutdown.await-termination-period=30s"};

    @TempDir
    Path home;

    @TempDir
    Path copies;

    private final Set<Offer> sent = new HashSet<>();
    private final List<Integer> openAtKill = new ArrayList<>();

    @Test
    void losesAndDoublesNothingWhenItIsKilledAfterAnAcknowledgement(TestReporter reporter) throws Exception {
        try (var site = RunningSite.in(home, ONE_LISTENER_AT_A_TIME)) {
            var article = OwnersCall.to(site).publish("What heals in therapy", "The talking heals.");
            while (openAtKill.size() < ROUNDS || !wasInterrupted() && openAtKill.size() < MOST_ROUNDS) {
                crash(site, article);
            }
            reporter.publishEntry("publications open at each kill", openAtKill.toString());
            assertThat(wasInterrupted()).as("a kill came between a comment and its listeners").isTrue();
            everythingIsThereOnce(site);
        }
    }

    private boolean wasInterrupted() {
        return openAtKill.stream().anyMatch(open -> open > 0);
    }

    private void crash(RunningSite site, String article) throws Exception {
        var offers = Burst.of(openAtKill.size(), AT_ONCE);
        var acknowledged = Burst.sendAndKill(offers, site, article);
        assertThat(acknowledged).as("acknowledged before the kill").isNotEmpty();
        try (var left = LeftData.of(site, copies)) {
            openAtKill.add(left.openPublications());
            assertThat(left.comments()).containsAllEntriesOf(once(acknowledged.keySet(), Offer::words));
        }
        site.restart();
        sendAgain(offers, acknowledged, site, article);
    }

    /// Who was acknowledged is led to the same page again; who was not is taken now, if not before.
    private void sendAgain(List<Offer> offers, Map<Offer, String> acknowledged, RunningSite site, String article)
            throws Exception {
        for (var offer : offers) {
            var answer = offer.sendTo(site, article);
            assertThat(answer.statusCode()).as("the answer to %s", offer).isEqualTo(303);
            var page = answer.headers().firstValue("Location").orElseThrow();
            assertThat(page).isEqualTo(acknowledged.getOrDefault(offer, page));
            sent.add(offer);
        }
    }

    private void everythingIsThereOnce(RunningSite site) throws Exception {
        var desk = OwnersCall.to(site).soon("/desk/awards", page -> sent.stream().allMatch(offer -> isOn(page, offer)));
        assertThat(sent).as("offers on the desk").allMatch(offer -> isOn(desk, offer));
        site.stop();
        try (var left = LeftData.of(site, copies)) {
            assertThat(left.openPublications()).as("publications still open").isZero();
            assertThat(left.comments()).containsExactlyInAnyOrderEntriesOf(once(sent, Offer::words));
            assertThat(left.offers()).containsExactlyInAnyOrderEntriesOf(once(sent, Offer::host));
        }
    }

    private static boolean isOn(Document desk, Offer offer) {
        return desk.text().contains(offer.author());
    }

    private static Map<String, Integer> once(Set<Offer> offers, Function<Offer, String> key) {
        return offers.stream().collect(Collectors.toMap(key, offer -> 1));
    }
}
