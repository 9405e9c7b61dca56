package org.rapport.awards;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;

/// Givers who delete what they said.
@ModuleTest
class TakenBackTests {
    private final Book awards;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;
    private String mine = "";

    TakenBackTests(Book awards, Story story, Browser browser, Events events, DroppedTags dropped) {
        this.awards = awards;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
    }

    @BeforeEach
    void begin() {
        story.begin();
        mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
    }

    private void takesBack() {
        assertThat(browser.post(mine + "/1/withdrawal").status()).isEqualTo(303);
        events.settle();
    }

    @Test
    void takesTheOfferAlong() {
        takesBack();

        assertThat(awards.open()).isEmpty();
        assertThat(browser.get("/desk/awards").document().text()).doesNotContain(AMARU, AMARUS_HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/awards", "/awards/versatile-blogger", "/articles/the-long-pause", "/desk/awards",
        "/desk/awards/1", "/desk/awards/1/thanks", "/desk/articles/2"})
    void isNamedNowhereAfterwardsThoughTheAwardWasAccepted(String page) {
        story.accepts(1);
        story.drafts(1);
        assertThat(browser.get(page).body()).contains(AMARU);

        takesBack();

        assertThat(browser.get(page).body()).doesNotContain(AMARU, AMARUS_HOST, "Splendid");
        assertThat(awards.accepted()).hasSize(1);
    }

    @Test
    void leavesTheBadgeAndTellsTheOwner() {
        story.accepts(1);
        dropped.forget();

        takesBack();

        assertThat(browser.get("/").id("badges").text()).contains("from a fellow blogger");
        assertThat(browser.get("/desk/awards/1").document().text())
                .contains("The words were taken back on 4 March 2026");
        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void leavesTheBlogWhereThatSpeaksForItself() {
        story.links(POST, POST_TITLE);
        story.accepts(1);

        takesBack();

        assertThat(browser.get("/awards").document().text()).contains("from " + AMARUS_HOST).doesNotContain(AMARU);
    }

    @Test
    void leavesTheOthersWhoGaveIt() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.accepts(1);

        takesBack();

        assertThat(browser.get("/awards").document().text()).contains("from " + INES).doesNotContain(AMARU);
    }

    @Test
    void leavesWhatTheOwnerWroteHerself() {
        story.accepts(1);
        story.drafts(1);
        var write = browser.get("/desk/articles/2").form("write");
        browser.submit(write, "body", "Thank you, " + AMARU + ".");
        events.settle();

        takesBack();

        assertThat(browser.get("/desk/articles/2").body()).contains("Thank you, " + AMARU);
    }
}
