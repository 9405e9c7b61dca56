package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class RepeatsTests {
    private static final String PUBLIC_PLACE = PATH + "#conversation";

    private final Browser browser;
    private final Events events;
    private final Guest guest;
    private final MovableClock clock;
    private final Scene scene;
    private String mine = "";

    RepeatsTests(Browser browser, Events events, Guest guest, MovableClock clock) {
        this.browser = browser;
        this.events = events;
        this.guest = guest;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithNorasComment() {
        scene.open();
        mine = send().location();
    }

    @Test
    void leadsADoubleClickToTheSamePage() {
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));

        assertThat(send().location()).isEqualTo(mine);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void takesTheSameWordsWithAnotherSiteForARepeat() {
        assertThat(scene.say("author", NORA, "site", GARDEN, "text", WORDS).location()).isEqualTo(mine);
        assertThat(scene.say("author", NORA, "text", "  " + WORDS + "\r\n").location()).isEqualTo(mine);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void leadsToThePublicPlaceAfterTenMinutes() {
        clock.pass(Duration.ofMinutes(10));

        assertThat(send().location()).isEqualTo(PUBLIC_PLACE);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void leadsToThePublicPlaceFromAnotherNetwork() {
        guest.comesFrom("a train");

        assertThat(send().location()).isEqualTo(PUBLIC_PLACE);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void opensNothingToWhoCopiesWhatAppeared() {
        scene.approve(FIRST);
        clock.pass(Duration.ofSeconds(11));

        var copied = send();

        assertThat(copied.location()).isEqualTo(PUBLIC_PLACE);
        assertThat(browser.follow(copied).id("comment-1").text()).contains(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/rejection", "1/spam", "reopening"})
    void opensNothingToWhoCopiesWhatAppearedOnce(String decision) {
        scene.approve(FIRST);
        browser.post("/desk/comments/" + decision, "id", "1");
        clock.pass(Duration.ofSeconds(11));

        assertThat(send().location()).isEqualTo(PUBLIC_PLACE);
    }

    @Test
    void leadsToThePrivatePageAlsoWhenItWasDecided() {
        scene.reject(FIRST);

        assertThat(send().location()).isEqualTo(mine);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void isStillTheSameWithinADay() {
        clock.pass(Duration.ofHours(24).minusSeconds(1));

        assertThat(send().location()).isEqualTo(PUBLIC_PLACE);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void isANewCommentAfterADay() {
        clock.pass(Duration.ofHours(24).plusSeconds(1));

        assertThat(send().location()).startsWith("/comments/").isNotEqualTo(mine);
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void countsADayFromTheFirstTime() {
        clock.pass(Duration.ofHours(13));
        send();
        clock.pass(Duration.ofHours(13));

        assertThat(send().location()).startsWith("/comments/");
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void tellsOtherWordsAndNamesApart() {
        scene.say("author", NORA, "text", OTHER_WORDS);
        scene.say("author", "Tom", "text", WORDS);
        scene.say("text", WORDS);

        assertThat(received()).isEqualTo(4);
    }

    @Test
    void tellsPlacesApart() {
        scene.publish("On Leaving");
        scene.approve(FIRST);

        browser.post("/articles/on-leaving/comments", "author", NORA, "text", WORDS);
        scene.answer(FIRST, "author", NORA, "text", WORDS);

        assertThat(received()).isEqualTo(3);
    }

    @Test
    void doesNotMixUpNameAndWords() {
        scene.say("author", "ab", "text", "c");
        scene.say("author", "a", "text", "bc");

        assertThat(received()).isEqualTo(3);
    }

    @Test
    void givesNoKeyToTheFormThatEverybodySees() {
        assertThat(scene.article().form("say").select("[name=key]")).isEmpty();
    }

    @Test
    void knowsAFormOfItsOwnFromAnywhere() {
        scene.approve(FIRST);
        var form = scene.answerForm(FIRST);
        var first = browser.submit(form, "text", OTHER_WORDS);
        clock.pass(Duration.ofHours(1));
        guest.comesFrom("a train");

        assertThat(browser.submit(form, "text", OTHER_WORDS).location()).isEqualTo(first.location());
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void opensNothingToAnotherFormWithTheSameWords() {
        scene.approve(FIRST);
        scene.answer(FIRST, "text", OTHER_WORDS);
        guest.comesFrom("a train");

        assertThat(scene.answer(FIRST, "text", OTHER_WORDS).location()).isEqualTo(PUBLIC_PLACE);
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void opensNothingToAKeyThatWasUsedForOtherWords() {
        scene.approve(FIRST);
        var form = scene.answerForm(FIRST);
        guest.comesFrom("a train");
        browser.submit(form, "text", OTHER_WORDS);

        var key = form.select("[name=key]").attr("value");
        var copied = browser.post(PATH + "/comments", "author", NORA, "text", WORDS, "key", key);

        assertThat(copied.location()).isEqualTo(PUBLIC_PLACE);
    }

    @Test
    void keepsTheKeyOfAFormThatWasRefused() {
        var refused = scene.say("text", "");
        var again = browser.submit(refused.form("say"), "text", "");

        assertThat(again.form("say").select("[name=key]").attr("value")).isNotEmpty()
                .isEqualTo(refused.form("say").select("[name=key]").attr("value"));
    }

    @Test
    void remembersNothingThatWasRefused() {
        scene.say("author", "Tom", "site", "my garden", "text", OTHER_WORDS);
        scene.say("author", "Tom", "text", OTHER_WORDS);

        assertThat(received()).isEqualTo(2);
    }

    @Test
    void leadsManyThatComeAtOnceToTheSamePage() throws InterruptedException {
        var places = AtOnce.eight(() -> browser.post(PATH + "/comments", "text", OTHER_WORDS).location());

        assertThat(places).allMatch(place -> place.startsWith("/comments/")).containsOnly(places.getFirst());
        assertThat(received()).isEqualTo(2);
    }

    private Reply send() {
        return scene.say("author", NORA, "text", WORDS);
    }

    private int received() {
        return events.published(CommentReceived.class).size();
    }
}
