package org.rapport.comments;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;
import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.HealthCheck.Trouble;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.StoredWeb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WAITING;

@ModuleTest
class HealthChecksTests {
    private final Browser browser;
    private final StoredWeb web;
    private final Events events;
    private final MovableClock clock;
    private final Announcer announcer;
    private final Inquirer inquirer;
    private final Webmentions webmentions;
    private final UnreachedTargets targets;
    private final UnreadSources sources;
    private final AnnouncementTable announcements;
    private final WebmentionTable mentions;

    HealthChecksTests(Browser browser, StoredWeb web, Events events, MovableClock clock, Announcer announcer,
            Inquirer inquirer, Webmentions webmentions, UnreachedTargets targets, UnreadSources sources,
            AnnouncementTable announcements, WebmentionTable mentions) {
        this.browser = browser;
        this.web = web;
        this.events = events;
        this.clock = clock;
        this.announcer = announcer;
        this.inquirer = inquirer;
        this.webmentions = webmentions;
        this.targets = targets;
        this.sources = sources;
        this.announcements = announcements;
        this.mentions = mentions;
    }

    /// An article that links to a page which cannot be reached, and is said to be linked from it.
    @BeforeEach
    void publishAndHear() {
        var draft = browser.post("/desk/articles", "title", TITLE, "body", "I read [him](" + POST + ") and waited.");
        browser.post(draft.location() + "/publication");
        events.settle();
        browser.post("/webmention", "source", POST, "target", ADDRESS);
    }

    private void work() {
        announcer.run();
        inquirer.run();
    }

    private void work(List<Duration> pauses) {
        work();
        for (var pause : pauses) {
            clock.pass(pause);
            work();
        }
    }

    private static List<String> words(HealthCheck check) {
        return check.troubles().stream().map(Trouble::words).toList();
    }

    private static void tryAllAgain(HealthCheck check) {
        check.troubles().forEach(trouble -> check.tryAgain(trouble.id()));
    }

    @Test
    void tellNothingOfWhatFailedOnce() {
        work();

        assertThat(targets.troubles()).isEmpty();
        assertThat(sources.troubles()).isEmpty();
    }

    @Test
    void tellWhoCouldNotBeReachedSoFar() {
        work(Announcer.PATIENCE.subList(0, 1));

        assertThat(targets.troubles()).containsExactly(new Trouble("1", "The page " + POST
                + " is to be told of a link in your article “On Waiting”. It could not be reached so far; the site goes on "
                + "trying by itself.", NOW.plus(Announcer.PATIENCE.getFirst())));
    }

    @Test
    void tellWhatCouldNotBeReadSoFar() {
        work(Inquirer.PATIENCE.subList(0, 1));

        assertThat(sources.troubles()).containsExactly(new Trouble("1", "The page " + POST
                + " is said to link to your article “On Waiting”. It could not be read so far; the site goes on trying by "
                + "itself.", NOW));
    }

    @Test
    void tellWhatWasGivenUp() {
        work(Announcer.PATIENCE);
        work(Inquirer.PATIENCE);

        assertThat(words(targets)).singleElement().asString().endsWith("the site has given up.");
        assertThat(words(sources)).singleElement().asString().endsWith("the site has given up.");
    }

    @Test
    void tellNothingOfWhatWasGivenUpLongAgo() {
        work(Announcer.PATIENCE);
        work(Inquirer.PATIENCE);
        clock.pass(UnreachedTargets.TOLD);
        webmentions.run();

        assertThat(targets.troubles()).isEmpty();
        assertThat(sources.troubles()).isEmpty();
    }

    @Test
    void tellNothingWhereTryingAgainCannotHelp() {
        web.put(POST, new Failed(Reason.PRIVATE_ADDRESS));
        work();

        assertThat(announcements.of(WAITING)).extracting(Announcement::outcome)
                .containsExactly(Announcement.Outcome.UNREACHABLE);
        assertThat(targets.troubles()).isEmpty();
        assertThat(sources.troubles()).isEmpty();
    }

    @Test
    void takeNoForAnAnswer() {
        work(Announcer.PATIENCE.subList(0, 1));
        web.put(POST, "<p>No link here, and nobody who listens.</p>");
        work(Announcer.PATIENCE);

        assertThat(announcements.of(WAITING)).extracting(Announcement::outcome)
                .containsExactly(Announcement.Outcome.SILENT);
        assertThat(targets.troubles()).isEmpty();
        assertThat(sources.troubles()).isEmpty();
    }

    @Test
    void haveItTriedAgainAtOnce() {
        work(Announcer.PATIENCE);
        work(Inquirer.PATIENCE);
        web.put(POST, "<title>Waiting rooms</title><a href=\"" + ADDRESS + "\">Elena</a>");

        tryAllAgain(targets);
        tryAllAgain(sources);
        work();

        assertThat(targets.troubles()).isEmpty();
        assertThat(announcements.of(WAITING)).extracting(Announcement::outcome)
                .containsExactly(Announcement.Outcome.SILENT);
        assertThat(sources.troubles()).isEmpty();
        assertThat(browser.get("/desk/comments/linkbacks").has("arrival-1")).isTrue();
    }

    /// As another node, which has just begun.
    @Test
    void tryNothingThatSomebodyIsAtAlready() {
        work(Announcer.PATIENCE.subList(0, 2));
        var announced = announcements.of(WAITING).getFirst();
        announcements.putOff(announced.id(), requireNonNull(announced.dueAt()),
                clock.instant().plus(Announcer.A_ROUND));
        var sent = mentions.latest(1).getFirst();
        mentions.putOff(sent.id(), requireNonNull(sent.dueAt()), clock.instant().plus(Inquirer.A_LOOK));
        clock.pass(Duration.ofMinutes(1));
        var fetched = web.fetched().size();

        tryAllAgain(targets);
        tryAllAgain(sources);
        work();

        assertThat(web.fetched()).hasSize(fetched);
        clock.pass(Announcer.A_ROUND);
        work();
        assertThat(web.fetched()).as("who died is succeeded").hasSize(fetched + 2);
    }

    @Test
    void tryNothingThatIsNotStuckAnyMore() {
        targets.tryAgain("7");
        web.put(POST, "<p>Nobody listens.</p>");
        work();
        var fetched = web.fetched().size();

        targets.tryAgain("1");
        sources.tryAgain("1");
        work();

        assertThat(web.fetched()).hasSize(fetched);
    }

    @Test
    void shortenAddressesThatNobodyReads() {
        var longest = POST + "/" + "x".repeat(1900);
        browser.post("/webmention", "source", longest, "target", ADDRESS);
        work(Inquirer.PATIENCE.subList(0, 1));

        assertThat(words(sources)).last().asString().contains("x…").hasSizeLessThan(400);
    }
}
