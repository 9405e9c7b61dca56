package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Webmention.Outcome;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.WAITING;

@OnBothDatabases
class WebmentionTableTests {
    private static final String HOST = "ward.example";

    private final WebmentionTable webmentions;

    WebmentionTableTests(Database database) {
        this.webmentions = database.jdbi().onDemand(WebmentionTable.class);
    }

    @Test
    void keepsAPageOnceForEachArticle() {
        assertThat(webmentions.keep(WAITING, POST, ADDRESS, HOST, NOW)).isTrue();
        assertThat(webmentions.keep(WAITING, POST, ADDRESS + "/", HOST, NOW)).isFalse();
        assertThat(webmentions.keep(new ArticleId(2), POST, ADDRESS, HOST, NOW)).isTrue();

        assertThat(webmentions.latest(1)).containsExactly(
                new Webmention(3, new ArticleId(2), POST, ADDRESS, NOW, NOW, 0, Outcome.WAITING));
        assertThat(webmentions.countWaiting()).isEqualTo(2);
        assertThat(webmentions.countFrom(HOST, NOW.minusSeconds(1))).isEqualTo(2);
        assertThat(webmentions.countFrom(HOST, NOW)).isZero();
    }

    @Test
    void letsHostsTakeTurns() {
        for (var i = 0; i < 3; i++) {
            webmentions.keep(WAITING, POST + i, ADDRESS, HOST, NOW.minusSeconds(10 - i));
        }
        webmentions.keep(WAITING, "https://garden.example/", ADDRESS, "garden.example", NOW);
        webmentions.keep(WAITING, "https://later.example/", ADDRESS, "later.example", NOW.plusSeconds(1));

        assertThat(webmentions.due(NOW, 3)).extracting(Webmention::source)
                .containsExactly(POST + 0, "https://garden.example/", POST + 1);
    }

    @Test
    void isSettledByWhoPutItOff() {
        webmentions.keep(WAITING, POST, ADDRESS, HOST, NOW);
        var until = NOW.plusSeconds(60);
        assertThat(webmentions.putOff(1, NOW, until)).isTrue();
        assertThat(webmentions.putOff(1, NOW, until)).isFalse();

        webmentions.settle(1, NOW, Outcome.GONE, null);
        assertThat(webmentions.latest(1).getFirst().outcome()).as("somebody else put it off")
                .isEqualTo(Outcome.WAITING);
        webmentions.settle(1, until, Outcome.LINKED, null);
        assertThat(webmentions.latest(1).getFirst()).returns(Outcome.LINKED, Webmention::outcome)
                .returns(null, Webmention::dueAt).returns(1, Webmention::tries);
        assertThat(webmentions.countWaiting()).isZero();

        webmentions.renew(1, ADDRESS + "/", NOW.plusSeconds(1), NOW.plusSeconds(1));
        assertThat(webmentions.latest(1).getFirst()).isEqualTo(new Webmention(1, WAITING, POST, ADDRESS + "/",
                NOW.plusSeconds(1), NOW.plusSeconds(1), 0, Outcome.WAITING));
        webmentions.forget(NOW.plusSeconds(9));
        assertThat(webmentions.latest(1)).as("it waits").hasSize(1);
    }

    /// A page was looked at so often, with this outcome.
    private void look(long id, int tries, Outcome outcome) {
        webmentions.keep(WAITING, POST + id, ADDRESS, HOST, NOW.minusSeconds(id));
        webmentions.putOff(id, NOW.minusSeconds(id), NOW);
        for (var i = 1; i < tries; i++) {
            webmentions.putOff(id, NOW, NOW);
        }
        webmentions.settle(id, NOW, outcome, NOW);
    }

    @Test
    void tellsWhatCouldNotBeReadMoreThanOnceAndBeginsAnewWithThat() {
        look(1, 1, Outcome.WAITING);
        look(2, 2, Outcome.WAITING);
        look(3, 2, Outcome.UNREADABLE);
        look(4, 2, Outcome.GONE);
        assertThat(webmentions.unread(9)).extracting(Webmention::id).containsExactly(3L, 2L);
        assertThat(webmentions.unread(1)).hasSize(1);
        var later = NOW.plusSeconds(3600);

        for (var i = 1; i <= 4; i++) {
            webmentions.tryAnew(i, later, later);
        }

        assertThat(webmentions.latest(9)).extracting(Webmention::tries).containsExactly(1, 0, 0, 2);
        assertThat(webmentions.latest(9).get(2)).isEqualTo(
                new Webmention(3, WAITING, POST + 3, ADDRESS, NOW.minusSeconds(3), later, 0, Outcome.WAITING));
        assertThat(webmentions.unread(9)).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyIsJustLookingAt() {
        look(1, 2, Outcome.WAITING);
        var until = NOW.plusSeconds(120);
        webmentions.putOff(1, NOW, until);

        webmentions.tryAnew(1, NOW.plusSeconds(60), NOW.plusSeconds(60 + 120));

        assertThat(webmentions.latest(1)).extracting(Webmention::dueAt, Webmention::tries)
                .containsExactly(tuple(until, 3));
    }

    @Test
    void isLookedAtAnewByOneOfManyWhoWantIt() throws InterruptedException {
        look(1, 2, Outcome.UNREADABLE);
        var later = NOW.plusSeconds(3600);

        AtOnce.eight(() -> {
            webmentions.tryAnew(1, later, later);
            return true;
        });
        var lookers = AtOnce.eight(() -> webmentions.putOff(1, later, later.plusSeconds(120)));

        assertThat(lookers).containsOnlyOnce(true);
    }
}
