package org.rapport.plugins.newsletter;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.rapport.api.MailAddress;
import org.rapport.testkit.Browser;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.PluginTest;
import org.rapport.testkit.Site;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;

/// The newsletter, dropped into a site.
@PluginTest
class DropInTests {
    private static final MailAddress NORA = new MailAddress("nora@garden.example");
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final Site site;
    private final Browser browser;
    private final StoredMail mail;
    private final MovableClock clock;

    DropInTests(Site site, Browser browser, StoredMail mail, MovableClock clock) {
        this.site = site;
        this.browser = browser;
        this.mail = mail;
        this.clock = clock;
    }

    /// Until everybody who hears of it has a letter.
    private void publish(String title) {
        var draft = browser.post("/desk/articles", "title", title, "body", "It is no lack of words.");
        browser.post(draft.location() + "/publication");
        site.settle();
        clock.pass(GRACE);
        site.runJobs();
    }

    @Test
    void writesToWhoSaidYesUntilHerProgramEndsIt() {
        site.submit(site.get("/").form("newsletter"), "address", NORA.value());
        publish("Silence");
        assertThat(mail.letters()).as("nobody said yes").hasSize(1);

        site.submit(site.get(mail.letters().getFirst().leave().replace("/leave", "")).form("yes"));
        publish("Stillness");
        var news = mail.letters().getLast();
        assertThat(mail.letters()).hasSize(2);
        assertThat(news.to()).isEqualTo(NORA);
        assertThat(news.text()).contains("Stillness", "https://practice.example/articles/stillness");

        var ended = browser.post(news.leave(), "List-Unsubscribe", "One-Click");
        assertThat(ended.status()).as("a program follows nothing").isEqualTo(200);
        assertThat(mail.recalled()).containsExactly(news.leave());
        publish("Rest");
        assertThat(mail.letters()).hasSize(2);
    }

    @Test
    void callsBackItsLettersOfAnArticleThatIsWithdrawn() {
        site.submit(site.get("/").form("newsletter"), "address", NORA.value());
        site.submit(site.get(mail.letters().getFirst().leave().replace("/leave", "")).form("yes"));
        publish("Silence");

        browser.post("/desk/articles/1/withdrawal");
        site.settle();

        assertThat(mail.recalled()).containsExactly("newsletter/article/1/");
    }
}
