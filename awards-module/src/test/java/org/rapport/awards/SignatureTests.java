package org.rapport.awards;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.Fetch;
import org.rapport.awards.credentials.received.Sender;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.OFFER;

/// What a giver signed, handed in by the owner.
@ModuleTest
class SignatureTests {
    private static final String PATH = "/desk/awards/1/offers/1/signature";
    private static final String STORY = "/awards/versatile-blogger";

    private final Story story;
    private final Browser browser;
    private final StoredWeb web;
    private final DroppedTags dropped;
    private Sender sender;

    SignatureTests(Story story, Browser browser, StoredWeb web, DroppedTags dropped) {
        this.story = story;
        this.browser = browser;
        this.web = web;
        this.dropped = dropped;
        this.sender = new Sender(web);
    }

    @BeforeEach
    void accept() {
        sender = new Sender(web);
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        dropped.forget();
    }

    @Test
    void showsWhatAGiverSigned() {
        var form = browser.get("/desk/awards/1").form("signature-1");
        form.expectFirst("textarea").text(new String(sender.signed(), UTF_8));

        assertThat(browser.submit(form).location()).isEqualTo("/desk/awards/1");

        assertThat(browser.get("/desk/awards/1").document().select(".is-true").eachText()).anySatisfy(
                line -> assertThat(line)
                        .startsWith("A credential signed by Guild of Physicians who Blog at guild.example says so: "
                                + "Kind Colleague. Checked 4 March 2026"));
        assertThat(browser.get(STORY).document().text())
                .contains("A credential signed by guild.example says so too, checked on 4 March 2026.");
        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void findsItAtAnAddress() {
        var address = "https://tidewater.example/badge.svg";
        web.put(address, new Fetch.Arrived(URI.create(address), 200, "text/plain", sender.signed()));

        assertThat(browser.post(PATH, "credential", " " + address + " ").status()).isEqualTo(303);

        assertThat(browser.get(STORY).document().text()).contains("signed by guild.example");
    }

    @Test
    void findsNothingOnAPageThatSaysThatItIsNotThere() {
        var address = "https://tidewater.example/badge.svg";
        web.put(address, new Fetch.Arrived(URI.create(address), 404, "text/plain", sender.signed()));

        assertThat(browser.post(PATH, "credential", address).status()).isEqualTo(422);
    }

    @Test
    void saysNothingOfWhatSomebodySignedWhoStaysUnknown() {
        story.declines(1);
        browser.post("/desk/awards/1/reconsideration");
        story.acceptsNaming(1, "no");
        browser.post(PATH, "credential", new String(sender.signed(), UTF_8));

        assertThat(browser.get("/desk/awards/1").body()).contains("guild.example");
        assertThat(browser.get(STORY).body()).doesNotContain("guild.example", "signed");
    }

    @Test
    void saysOnTheDeskAloneWhatIsAboutIt() {
        sender.revokes(Sender.ID);

        var doubtful = browser.post(PATH, "credential", new String(sender.signed(), UTF_8));
        assertThat(doubtful.status()).isEqualTo(303);
        assertThat(doubtful.header("Set-Cookie")).contains("awards.signature.doubtful");

        assertThat(browser.get("/desk/awards/1").document().text()).contains("Its issuer took it back.");
        assertThat(browser.get(STORY).body()).doesNotContain("guild.example");
    }

    @Test
    void keepsNothingThatIsForgedOrCannotBeRead() {
        var forged = new String(sender.signed(), UTF_8).replaceFirst("\\.[^.]*\\.", ".e30.");

        for (var said : new String[]{"", "nonsense", "https://nowhere.example/", forged, "<svg/>"}) {
            var refused = browser.post(PATH, "credential", said);
            assertThat(refused.status()).as(said).isEqualTo(422);
            assertThat(refused.has("problem-1")).as(said).isTrue();
        }
        assertThat(dropped.all()).isEmpty();
        assertThat(browser.get(STORY).body()).doesNotContain("guild.example");
    }

    @Test
    void isOfNoOtherAward() {
        assertThat(browser.post("/desk/awards/1/offers/7/signature", "credential", "x").status()).isEqualTo(404);
        assertThat(browser.post("/desk/awards/7/offers/1/signature", "credential", "x").status()).isEqualTo(404);
    }
}
