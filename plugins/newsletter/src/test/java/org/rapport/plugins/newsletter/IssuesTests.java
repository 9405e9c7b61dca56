package org.rapport.plugins.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.api.Letter;
import org.rapport.api.Origin;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Slug;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;

/// Elena's articles, and who hears of them.
@ModuleTest
class IssuesTests {
    private static final ArticleId ARTICLE = new ArticleId(1);

    private final Browser browser;
    private final Events events;
    private final StoredMail mail;
    private final MovableClock clock;
    private final ReaderTable readers;
    private final Issues issues;

    IssuesTests(Browser browser, Events events, StoredMail mail, MovableClock clock, ReaderTable readers,
            Issues issues) {
        this.browser = browser;
        this.events = events;
        this.mail = mail;
        this.clock = clock;
        this.readers = readers;
        this.issues = issues;
    }

    private void join(String name) {
        var address = name + "@garden.example";
        readers.insert(address, address, token(name), clock.instant());
        readers.confirm(token(name), clock.instant());
    }

    private static String token(String name) {
        return name + "-".repeat(24 - name.length());
    }

    private void publish() {
        browser.post("/desk/articles", "title", "Silence", "standfirst", "It is no lack of words.", "body", "Long.");
        browser.post("/desk/articles/1/publication");
        events.settle();
    }

    private void withdraw() {
        browser.post("/desk/articles/1/withdrawal");
        events.settle();
    }

    private void publishAgain() {
        browser.post("/desk/articles/1/publication");
        events.settle();
    }

    private void wait(Duration time) {
        clock.pass(time);
        issues.run();
    }

    @Test
    void tellsReadersWhatIsNewAndHowToEndIt() {
        join("nora");
        publish();
        wait(Issues.GRACE);

        var letter = mail.letters().getFirst();
        assertThat(letter.to()).hasToString("nora@garden.example");
        assertThat(letter.subject()).doesNotContain("Silence");
        assertThat(letter.text()).isEqualTo("""
                Silence

                It is no lack of words.

                Read it here:
                https://practice.example/articles/silence

                You get this mail because you wanted to be told of new articles at The Quiet Room. This page ends that:
                https://practice.example/newsletter/%s""".formatted(token("nora")));
        assertThat(letter.leave()).isEqualTo("/newsletter/" + token("nora") + "/leave");
    }

    @Test
    void leavesTimeToTakeAnArticleBack() {
        join("nora");
        publish();
        wait(Issues.GRACE.minusSeconds(1));
        assertThat(mail.letters()).isEmpty();

        withdraw();
        wait(Duration.ofDays(1));

        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void callsBackWhatDidNotGoOutYet() {
        join("nora");
        publish();
        wait(Issues.GRACE);
        assertThat(mail.recalled()).isEmpty();

        withdraw();

        assertThat(mail.recalled()).containsExactly("newsletter/article/1/");
    }

    @Test
    void tellsNobodyTwice() {
        join("nora");
        publish();
        wait(Issues.GRACE);
        withdraw();
        publishAgain();
        wait(Duration.ofHours(1));
        hear(Origin.HERE, null);
        wait(Duration.ofHours(1));

        assertThat(mail.letters()).extracting(Letter::key).containsExactly("newsletter/article/1/1");
    }

    @Test
    void tellsNobodyAfterTwoWeeksWhoseLettersAreForgotten() {
        join("nora");
        publish();
        wait(Issues.GRACE);
        withdraw();
        clock.pass(Issues.NEWS);
        mail.renew();
        publishAgain();
        wait(Issues.GRACE);

        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void tellsOfWhatComesBackThoseWhoWereNotToldYet() {
        join("nora");
        publish();
        withdraw();
        wait(Issues.GRACE);
        publishAgain();
        wait(Duration.ofMinutes(1));

        assertThat(mail.letters()).hasSize(1);
    }

    @Test
    void isNotMisledByEventsThatComeLate() {
        join("nora");
        publish();
        events.publish(new ArticleWithdrawn(ARTICLE, clock.instant()));
        events.settle();
        wait(Issues.GRACE);

        assertThat(mail.recalled()).isEmpty();
        assertThat(mail.letters()).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatAnImportBrings() {
        hear(Origin.IMPORTED, null);

        assertThat(issues.newest(9)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatWasNewsBeforeAnybodyListened() {
        hear(Origin.HERE, clock.instant().minusSeconds(60));
        assertThat(issues.newest(9)).isEmpty();

        hear(Origin.HERE, null);
        assertThat(issues.newest(9)).hasSize(1);
    }

    private void hear(Origin origin, @Nullable Instant withdrawnAt) {
        events.publish(new ArticlePublished(ARTICLE, new Slug("silence"), "Silence", clock.instant(), origin,
                withdrawnAt));
        events.settle();
    }

    @Test
    void tellsNothingOfPages() {
        join("nora");
        browser.post("/desk/pages", "title", "Fees", "body", "Long.");
        browser.post("/desk/pages/1/publication");
        events.settle();

        assertThat(browser.get("/pages/fees").status()).isEqualTo(200);
        assertThat(issues.newest(9)).isEmpty();
    }

    @Test
    void writesToAFewAtATime() {
        IntStream.rangeClosed(1, Issues.AT_ONCE * 2 + 1).forEach(i -> join("reader" + i));
        publish();
        wait(Issues.GRACE);
        assertThat(mail.letters()).hasSize(Issues.AT_ONCE);
        readers.delete(new ReaderId(Issues.AT_ONCE + 1));

        wait(issues.pause());
        assertThat(mail.letters()).hasSize(Issues.AT_ONCE * 2);
        assertThat(issues.newest(1).getFirst().doneAt()).isNull();

        wait(issues.pause());
        wait(issues.pause());

        assertThat(mail.letters()).hasSize(Issues.AT_ONCE * 2);
        assertThat(issues.newest(1).getFirst().letters()).isEqualTo(Issues.AT_ONCE * 2);
        assertThat(issues.newest(1).getFirst().doneAt()).isNotNull();
    }

    @Test
    void writesToThoseWhoHadSaidYesByThen() {
        publish();
        clock.pass(Duration.ofSeconds(1));
        join("late");
        readers.insert("asked@garden.example", "asked@garden.example", token("asked"), clock.instant());
        wait(Issues.GRACE);

        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void writesOnceThereIsMailAgain() {
        join("nora");
        publish();
        mail.switchOff();
        wait(Issues.GRACE);
        assertThat(issues.newest(1).getFirst().doneAt()).isNull();
    }
}
