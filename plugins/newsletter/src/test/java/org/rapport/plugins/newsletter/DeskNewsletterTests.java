package org.rapport.plugins.newsletter;

import java.time.Duration;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DeskNewsletterTests {
    private final Browser browser;
    private final Events events;
    private final StoredMail mail;
    private final MovableClock clock;
    private final ReaderTable readers;
    private final Issues issues;
    private final NewsletterSection section;
    private final Jdbi jdbi;

    DeskNewsletterTests(Browser browser, Events events, StoredMail mail, MovableClock clock, ReaderTable readers,
            Issues issues, NewsletterSection section, Jdbi jdbi) {
        this.browser = browser;
        this.events = events;
        this.mail = mail;
        this.clock = clock;
        this.readers = readers;
        this.issues = issues;
        this.section = section;
        this.jdbi = jdbi;
    }

    private void ask(String name) {
        var address = name + "@garden.example";
        readers.insert(address, address, name, clock.instant());
    }

    private void join(String name) {
        ask(name);
        readers.confirm(name, clock.instant());
    }

    private Reply desk() {
        return browser.get(section.entry().path());
    }

    private String issue() {
        return desk().id("issue-1").text();
    }

    private void publish() {
        browser.post("/desk/articles", "title", "Silence", "body", "Long.");
        browser.post("/desk/articles/1/publication");
        events.settle();
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(desk().id("count").text()).isEqualTo("Nobody gets new articles by mail.");
        join("nora");
        ask("aki");

        assertThat(desk().id("count").text()).isEqualTo("One reader gets new articles by mail. One address has not "
                + "said yes yet and is forgotten after two days.");
        assertThat(desk().has("off")).isFalse();
    }

    @Test
    void saysThatThereIsNoMail() {
        mail.switchOff();

        assertThat(desk().has("off")).isTrue();
        assertThat(desk().has("when")).isFalse();
        assertThat(desk().id("list").text()).doesNotContain("form");
    }

    @Test
    void saysWhatPublishingAnArticleWillDo() {
        assertThat(desk().id("when").text()).startsWith("Whoever says yes gets a mail about 10 minutes after");
        assertThat(desk().id("list").text()).contains("the form below your articles");
        join("nora");
        join("aki");

        assertThat(desk().id("when").text()).startsWith("Each of them gets a mail").contains("take it back");
    }

    @Test
    void letsElenaTellOfWhatCameWhileNobodyListened() {
        publish();
        jdbi.useHandle(handle -> handle.execute("delete from newsletter.issue"));
        assertThat(desk().has("untold")).as("nobody to tell").isFalse();
        clock.pass(Duration.ofHours(1));
        join("nora");
        assertThat(desk().id("untold").select("a").text()).isEqualTo("Silence");

        browser.submit(desk().form("tell-1"));
        browser.post("/desk/newsletter/articles/77/issue");

        assertThat(desk().has("untold")).isFalse();
        assertThat(issue()).contains("goes out in about 10 minutes");
        clock.pass(Issues.GRACE);
        issues.run();
        assertThat(issue()).contains("went to one reader");
    }

    @Test
    void letsElenaTellOfWhatCameBeforeTheFirstReader() {
        publish();
        clock.pass(Issues.GRACE);
        issues.run();
        join("nora");
        assertThat(issue()).contains("nobody to write to");

        browser.submit(desk().form("tell-1"));
        clock.pass(Issues.GRACE);
        issues.run();

        assertThat(issue()).contains("went to one reader");
        assertThat(desk().has("untold")).isFalse();
    }

    @Test
    void tellsOfNothingThatIsNoNewsAnyMore() {
        join("nora");
        publish();
        jdbi.useHandle(handle -> handle.execute("delete from newsletter.issue"));
        clock.pass(Issues.NEWS);

        assertThat(desk().has("untold")).isFalse();
    }

    @Test
    void findsAddresses() {
        join("nora");
        join("aki");

        var found = browser.get("/desk/newsletter?q=NOR");

        assertThat(found.id("list").text()).contains("nora@garden.example since 4 March 2026");
        assertThat(found.id("list").text()).doesNotContain("aki");
        assertThat(browser.get("/desk/newsletter?q=nobody&page=x").id("list").text()).contains("No address");
    }

    @Test
    void removesOne() {
        join("nora");
        join("aki");

        var answer = browser.submit(desk().form("reader-1"));

        assertThat(answer.location()).isEqualTo("/desk/newsletter");
        assertThat(desk().has("reader-1")).isFalse();
        assertThat(desk().has("reader-2")).isTrue();
        assertThat(mail.recalled()).containsExactly("/newsletter/nora/leave");
        assertThat(browser.post("/desk/newsletter/1/removal").status()).as("once more").isEqualTo(303);
    }

    @Test
    void handsOutAllAddressesAsPlainText() {
        join("nora");
        join("aki");
        ask("asked");

        var text = browser.get(desk().document().select("a[href$=.txt]").attr("href"));

        assertThat(text.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.body()).isEqualTo("aki@garden.example\nnora@garden.example\n");
    }

    @Test
    void tellsWhatWentOut() {
        join("nora");
        publish();
        assertThat(issue()).isEqualTo("Silence 4 March 2026, goes out in about 10 minutes");
        assertThat(desk().id("issue-1").select("a").attr("href")).isEqualTo("/desk/articles/1");

        clock.pass(Duration.ofSeconds(570));
        assertThat(issue()).endsWith("in about a minute");
        clock.pass(Issues.GRACE);
        issues.run();
        assertThat(issue()).isEqualTo("Silence 4 March 2026, went to one reader");

        browser.post("/desk/articles/1/withdrawal");
        events.settle();
        assertThat(issue()).endsWith("taken back: nobody is told of it any more");
    }

    @Test
    void tellsWhatCouldNotGoOut() {
        mail.switchOff();
        publish();
        assertThat(issue()).endsWith("waits until this site can send mail");

        clock.pass(Issues.NEWS.plusSeconds(1));
        assertThat(issue()).endsWith("could not go out in time, so nobody was written to");
    }
}
