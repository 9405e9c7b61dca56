package org.example.keepsakes;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.DeskItem;
import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.HealthCheck.Trouble;
import org.rapport.testkit.Browser;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.PluginTest;
import org.rapport.testkit.SentFile;
import org.rapport.testkit.Site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// Keepsakes, dropped into a site. What they do in each place, `EveryPlaceTests` of `app` sees on the finished one.
@PluginTest
class KeepsakesTests {
    private static final String ARTICLE = "/articles/silence";

    private final Site site;

    KeepsakesTests(Site site) {
        this.site = site;
    }

    @BeforeEach
    void publish(Browser owner) {
        var draft = owner.post("/desk/articles", "title", "Silence", "body", "It is no lack of words.");
        owner.post(draft.location() + "/publication");
    }

    private static List<Trouble> tryAgain(HealthCheck check) {
        check.troubles().forEach(trouble -> check.tryAgain(trouble.id()));
        return check.troubles();
    }

    private String thank() {
        return site.submit(site.get(ARTICLE).form("thank")).id("thanks").text();
    }

    @Test
    void countsOneThankYouOfANetworkUntilItIsForgotten(MovableClock clock) {
        assertThat(site.get(ARTICLE).id("thanks").text()).contains("Nobody has said it yet.");
        assertThat(thank()).contains("One reader said it.");
        assertThat(thank()).contains("One reader said it.");

        clock.pass(Duration.ofDays(2));
        assertThat(site.ask(HealthCheck.class, HealthCheck::troubles).getFirst()).hasSize(1);
        assertThat(site.ask(HealthCheck.class, KeepsakesTests::tryAgain).getFirst()).isEmpty();
        assertThat(thank()).contains("2 readers said it.");
    }

    @Test
    void forgetsByItselfWhoSaidIt(MovableClock clock) {
        thank();

        clock.pass(Duration.ofDays(2));
        site.runJobs();

        assertThat(site.ask(HealthCheck.class, HealthCheck::troubles).getFirst()).isEmpty();
        assertThat(thank()).contains("2 readers said it.");
    }

    @Test
    void thanksForNothingThatIsNotThere(Browser reader) {
        assertThat(reader.post("/keepsakes/thanks/999").status()).isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedThatIsNoIdeaYet(Browser owner) {
        site.submit(site.get(ARTICLE).form("say"), "author", "Nora", "text", "I listened.");

        var refused = owner.post("/desk/keepsakes/comments/1", "words", "a".repeat(301));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("idea-words").val()).hasSize(301);
        assertThat(site.ask(DeskItem.class, DeskItem::waiting).getFirst()).isEmpty();
    }

    @Test
    void letsAnIdeaWaitUntilItIsWritten(Browser owner) {
        site.submit(site.get(ARTICLE).form("say"), "author", "Nora", "text", "I listened.");
        owner.post("/desk/keepsakes/comments/1", "words", "Listening");
        assertThat(site.ask(DeskItem.class, DeskItem::waiting).getFirst()).hasSize(1);

        owner.post("/desk/keepsakes/ideas/1/end");

        assertThat(site.ask(DeskItem.class, DeskItem::waiting).getFirst()).isEmpty();
    }

    @Test
    void takesNoMoreIdeasThanSomebodyCouldWriteAbout(Browser owner) {
        var form = site.get("/desk/keepsakes").form("ideas-file");

        var refused = owner.upload(form, new SentFile("ideas.txt", "One more\n".repeat(501).getBytes(UTF_8)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("file-problem").text()).startsWith("More than 500 ideas");
        assertThat(site.ask(DeskItem.class, DeskItem::waiting).getFirst()).isEmpty();
    }
}
