package org.rapport.awards;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.Fetch;
import org.rapport.awards.credentials.baking.BakedPng;
import org.rapport.awards.credentials.baking.BakedSvg;
import org.rapport.awards.credentials.baking.Raster;
import org.rapport.awards.credentials.received.ReceivedCredentials;
import org.rapport.awards.credentials.received.Sender;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.SentFile;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.OFFER;

/// What a giver signed, handed in by the owner.
@ModuleTest
class SignatureTests {
    private static final String PATH = "/desk/awards/1/offers/1/signature";
    private static final String GUILD = "https://guild.example/amaru";
    private static final String STORY = "/awards/versatile-blogger";
    private static final byte[] DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>".getBytes(UTF_8);

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
        sender.awards("Versatile blogger award!");
        story.begin();
        story.says(AMARU, GUILD, OFFER);
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
                                + "Versatile blogger award!. Checked 4 March 2026"));
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
    void letsNothingSpeakForAnOfferThatIsOfAnotherAwardOrByAnotherGiver() {
        sender.awards("World Best Therapist Award");
        assertThat(handsIn("/desk/awards/1/offers/1")).isEqualTo("/desk/awards/1#signed-1");
        assertThat(doubts(1)).isEqualTo(
                "It is genuine, but signed by guild.example for another award: World Best Therapist Award.");
        assertThat(browser.get("/desk/awards/1").document().select(".is-true")).isEmpty();
        assertThat(browser.get(STORY).document().text()).doesNotContain("A credential signed");

        story.says(INES, INES_BLOG, INES_OFFER);
        handsIn("/desk/awards/2/offers/2");
        assertThat(doubts(2)).isEqualTo("It is genuine, but signed by guild.example, somebody else than the giver, "
                + "for another award: World Best Therapist Award.");

        sender.awards("Liebster Award");
        handsIn("/desk/awards/2/offers/2");
        assertThat(doubts(2)).isEqualTo("It is genuine, but signed by guild.example, somebody else than the giver.");
        story.accepts(2);
        assertThat(browser.get("/awards/liebster").document().text()).doesNotContain("A credential signed");
    }

    @Test
    void leavesOpenWhoSignedForAGiverWithoutASite() {
        story.says(INES, "", INES_OFFER);
        sender.awards("Liebster Award");

        handsIn("/desk/awards/2/offers/2");

        assertThat(doubts(2)).contains("whether that is the giver cannot be told");
    }

    @Test
    void takesACredentialOffAgain() {
        handsIn("/desk/awards/1/offers/1");
        dropped.forget();

        var gone = browser.submit(browser.get("/desk/awards/1").form("unsigning-1"));

        assertThat(gone.location()).isEqualTo("/desk/awards/1");
        assertThat(dropped.all()).contains(Awards.TAG);
        assertThat(browser.get("/desk/awards/1").document().text()).doesNotContain("signed by Guild");
        assertThat(browser.get("/desk/awards/1").has("unsigning-1")).isFalse();
        assertThat(browser.get(STORY).body()).doesNotContain("A credential signed");
        assertThat(browser.post("/desk/awards/1/offers/7/signature/removal").status()).isEqualTo(404);
        assertThat(browser.post("/desk/awards/7/offers/1/signature/removal").status()).isEqualTo(404);
    }

    private String handsIn(String offer) {
        return browser.post(offer + "/signature", "credential", new String(sender.signed(), UTF_8)).location();
    }

    private String doubts(long offer) {
        return browser.get("/desk/awards/" + offer).id("signature-" + offer + "-doubts").text();
    }

    @Test
    void saysOnTheDeskAloneWhatIsAboutIt() {
        sender.revokes(Sender.ID);

        var doubtful = browser.post(PATH, "credential", new String(sender.signed(), UTF_8));
        assertThat(doubtful.status()).isEqualTo(303);
        assertThat(doubtful.header("Set-Cookie")).contains("awards.signature.doubtful");

        assertThat(doubts(1)).isEqualTo("Its issuer took it back.");
        assertThat(browser.get("/desk/awards/1").id("signed-1").hasAttr("open")).isTrue();
        assertThat(browser.get(STORY).body()).doesNotContain("A credential signed");
    }

    @Test
    void keepsNothingThatIsForgedOrCannotBeRead() {
        var forged = new String(sender.signed(), UTF_8).replaceFirst("\\.[^.]*\\.", ".e30.");

        for (var said : new String[]{"", "nonsense", "https://nowhere.example/", forged, "<svg/>"}) {
            var refused = browser.post(PATH, "credential", said);
            assertThat(refused.status()).as(said).isEqualTo(422);
            assertThat(refused.has("signature-1-problem")).as(said).isTrue();
        }
        assertThat(dropped.all()).isEmpty();
        assertThat(browser.get(STORY).body()).doesNotContain("A credential signed");
    }

    @Test
    void takesItAsAFile() {
        var token = new String(sender.signed(), UTF_8);
        for (var file : List.of(new SentFile("badge.svg", BakedSvg.bake(DRAWING, token)), new SentFile("badge.png",
                BakedPng.bake(Raster.png(DRAWING).orElseThrow(), token)), new SentFile("badge.txt", sender.signed()))) {
            dropped.forget();

            assertThat(browser.upload(form(), file).location()).as(file.name()).isEqualTo("/desk/awards/1");

            assertThat(dropped.all()).as(file.name()).contains(Awards.TAG);
        }
        assertThat(browser.get(STORY).document().text()).contains("signed by guild.example");
    }

    @Test
    void saysWhyAFileIsRefusedAndKeepsWhatWasTyped() {
        var refusals = Map.of("There is no credential in this file that could be read.", "<svg/>".getBytes(UTF_8),
                "The file is larger than a credential would be.", new byte[ReceivedCredentials.LARGEST + 1],
                "There is nothing in it. Please enter an address, paste the credential, or choose its file.",
                new byte[0],
                "Nobody signed it whom one could know.", "{\"type\": \"VerifiableCredential\"}".getBytes(UTF_8));

        refusals.forEach((why, file) -> {
            var form = form();
            form.expectFirst("textarea").text("<i>https://tidewater.example/\u0007\nbadge");

            var refused = browser.upload(form, new SentFile("badge.svg", file));

            assertThat(refused.status()).as(why).isEqualTo(422);
            assertThat(refused.id("signature-1-problem").text()).isEqualTo(why);
            assertThat(refused.id("credential-1").wholeText()).isEqualTo("<i>https://tidewater.example/\nbadge");
            assertThat(refused.document().selectFirst("details.signature[open]")).isNotNull();
        });
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void showsWhatIsWrongAtItsGiverAlone() {
        story.says(INES, INES_BLOG, INES_OFFER);
        story.says("Bo", "https://tern.example/", INES_OFFER + " So do I.");

        var refused = browser.post("/desk/awards/2/offers/2/signature", "credential", "nonsense");

        assertThat(refused.document().select("details.signature")).hasSize(2);
        assertThat(refused.document().select("details.signature[open]")).hasSize(1);
        assertThat(refused.id("credential-2").text()).isEqualTo("nonsense");
        assertThat(refused.id("credential-3").text()).isEmpty();
        assertThat(refused.has("signature-3-problem")).isFalse();
    }

    @Test
    void looksAtTheFileIfThereIsOneAndAtTheWordsIfNoneWasChosen() {
        var form = form();
        form.expectFirst("textarea").text("nonsense");
        assertThat(browser.upload(form, new SentFile("badge.txt", sender.signed())).status()).isEqualTo(303);

        form.expectFirst("textarea").text(new String(sender.signed(), UTF_8));
        assertThat(browser.upload(form, new SentFile("", new byte[0])).status()).isEqualTo(303);
        assertThat(browser.upload(form, new SentFile("badge.txt", new byte[0])).status()).isEqualTo(422);
    }

    private FormElement form() {
        return browser.get("/desk/awards/1").form("signature-1");
    }

    @Test
    void takesFilesAtItsOwnAddressAlone() {
        var uploads = new SignatureUploads();

        assertThat(uploads.largest(PATH).orElse(0)).isGreaterThan(ReceivedCredentials.LARGEST);
        for (var path : List.of("/desk/awards/1", "/desk/awards/1/offers/1/signature/", "/awards/1/offers/1/signature",
                "/desk/awards/1/offers/x/signature", "/desk/awards/1/acceptance")) {
            assertThat(uploads.largest(path)).as(path).isEmpty();
        }
    }

    @Test
    void isOfNoOtherAward() {
        assertThat(browser.post("/desk/awards/1/offers/7/signature", "credential", "x").status()).isEqualTo(404);
        assertThat(browser.post("/desk/awards/7/offers/1/signature", "credential", "x").status()).isEqualTo(404);
    }
}
