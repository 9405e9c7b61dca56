package org.rapport.awards;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.LINKBACK;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.VERSATILE;

/// Offers that the owner enters by hand.
@ModuleTest
class EnteredOffersTests {
    private static final String PAGE = "/desk/awards/new";

    private final Book awards;
    private final Story story;
    private final Browser browser;
    private final Events events;

    EnteredOffersTests(Book awards, Story story, Browser browser, Events events) {
        this.awards = awards;
        this.story = story;
        this.browser = browser;
        this.events = events;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void takesNothingFromHerself() {
        var refused = browser.post(PAGE, "kind", VERSATILE, "giver", AMARU, "address", "practice.example/figs");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).isEqualTo("This is your own site.");
        assertThat(awards.all()).isEmpty();
    }

    @Test
    void keepsWhatSheEnters() {
        var form = browser.get(PAGE).form("entry");
        form.expectFirst("option[value=" + VERSATILE + "]").attr("selected", "");
        form.expectFirst("[name=giver]").val(AMARU);
        form.expectFirst("[name=address]").val("tidewater.example/told");
        form.expectFirst("[name=day]").val("2026-02-28");
        form.expectFirst("[name=words]").text("For you.");

        assertThat(browser.submit(form).location()).isEqualTo("/desk/awards/1");

        assertThat(awards.open()).singleElement().satisfies(offer -> {
            assertThat(offer.host()).isEqualTo(AMARUS_HOST);
            assertThat(offer.address()).isEqualTo("https://tidewater.example/told");
            assertThat(offer.at()).isEqualTo("2026-02-28T12:00:00Z");
            assertThat(offer.enteredBy()).isEqualTo("Elena");
        });
        assertThat(events.published(AwardOffered.class)).hasSize(1);
        assertThat(browser.get("/desk/awards/1").body()).contains("entered by Elena", "For you.");
    }

    @Test
    void hangsTheBadgeAndSaysWhoEnteredIt() {
        enter(VERSATILE, AMARU, POST, "");
        story.accepts(1);

        assertThat(browser.get("/").id("badges").text()).contains("from " + AMARU);
        assertThat(browser.get("/awards").id("award-1").select(".award__from a").attr("href")).isEqualTo(POST);
        assertThat(browser.get("/awards/" + VERSATILE).document().select(".step a").eachAttr("href"))
                .containsExactly(POST);
        assertThat(browser.get("/awards/" + VERSATILE).document().text()).contains("Told by the giver elsewhere",
                "Entered by the owner of this blog; this site has checked nothing", "for this blog");
    }

    @Test
    void letsANearbyLinkbackSpeakForIt() {
        story.links(POST, "Figs");
        enter(VERSATILE, AMARU, AMARUS_BLOG, "2026-02-28");

        assertThat(awards.open()).extracting(Offer::linkback).containsExactly(LINKBACK);
    }

    @Test
    void joinsWhatOthersOffer() {
        story.says("Ines", "https://hive.example", OFFER);

        assertThat(enter(VERSATILE, AMARU, AMARUS_BLOG, "").location()).isEqualTo("/desk/awards/1");
        assertThat(awards.open()).hasSize(2);
    }

    @Test
    void saysThatThisBlogOfferedItBefore() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        var refused = enter(VERSATILE, AMARU, AMARUS_BLOG, "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).contains("already");
        assertThat(refused.form("entry").select("[name=giver]").val()).isEqualTo(AMARU);
    }

    @ParameterizedTest
    @CsvSource({"'', Amaru, '', '', kind", "best-of-all, Amaru, '', '', kind", "liebster, '', '', '', giver",
        "liebster, Amaru, javascript:alert(1), '', address", "liebster, Amaru, '', 2026-03-06, day",
        "liebster, Amaru, '', yesterday, day", "liebster, Amaru, '', 1492-10-12, day",
        "liebster, Amaru, '', +999999999-12-31, day"})
    void refusesWhatCannotBe(String kind, String giver, String address, String day, String field) {
        var refused = enter(kind, giver, address, day);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has(field + "-problem")).isTrue();
        assertThat(refused.document().select(".form__problem")).hasSize(1);
        assertThat(refused.form("entry").select("[name=day]").val()).isEqualTo(day);
        assertThat(refused.form("entry").select("[name=address]").val()).isEqualTo(address);
        assertThat(refused.form("entry").select("option[selected]").eachAttr("value"))
                .isEqualTo(kind.equals("liebster") ? List.of(kind) : List.of());
        assertThat(awards.all()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        var refused = browser.post(PAGE, "kind", VERSATILE, "giver", "A".repeat(201), "words", "W".repeat(601),
                "address", "https://tidewater.example/" + "a".repeat(2000));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".form__problem")).hasSize(3);
        assertThat(refused.form("entry").select("[name=words]").text()).hasSize(601);
    }

    @Test
    void keepsNothingThatIsNoLetter() {
        browser.post(PAGE, "kind", VERSATILE, "giver", "Amaru\u0007\r\nSol", "words", "For\u202E you,\r\nwith figs.");

        assertThat(awards.open()).extracting(Offer::giver, Offer::words)
                .containsExactly(tuple("Amaru Sol", "For you,\nwith figs."));
    }

    @Test
    void takesTodayForToday() {
        enter(VERSATILE, AMARU, "", "2026-03-04");
        enter("liebster", AMARU, "", "");

        assertThat(awards.open()).extracting(Offer::at).containsExactly(NOW, NOW);
    }

    private Reply enter(String kind, String giver, String address, String day) {
        var reply = browser.post(PAGE, "kind", kind, "giver", giver, "address", address, "day", day);
        events.settle();
        return reply;
    }
}
