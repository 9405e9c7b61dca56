package org.rapport.content.media;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.content.listing.Search;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.SentFile;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class LibraryTests {
    private static final String DESK = "/desk/media";
    private static final SentFile HARBOUR = new SentFile("Harbour view.jpg", Samples.jpeg(600, 300));
    private static final SentFile FEES = new SentFile("Fees 2026.pdf", Samples.pdf(""));
    private static final SentFile ZIP = new SentFile("evil, or not.jpg", Samples.text("PK"));

    private final Browser browser;
    private final Media media;
    private final DroppedTags dropped;

    LibraryTests(Browser browser, Media media, DroppedTags dropped) {
        this.browser = browser;
        this.media = media;
        this.dropped = dropped;
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(browser.get(DESK).id("list").text()).isEqualTo("Nothing is here yet.");
    }

    @Test
    void takesSeveralFilesAndAsksForTheirWords() {
        var asked = browser.follow(browser.upload(upload(), HARBOUR, FEES));

        assertThat(asked.has("alt-1")).isTrue();
        assertThat(asked.has("alt-2")).isFalse();
        assertThat(asked.id("medium-2").text()).contains("[fees-2026.pdf](/media/2/fees-2026.pdf)");
        assertThat(media.list(Search.ALL).shown()).extracting(Medium::name).containsExactly("fees-2026.pdf",
                "harbour-view.jpg");
        assertThat(dropped.all()).contains(CacheTag.of("media:1"), CacheTag.of("media:2"));
    }

    @Test
    void keepsWhatItCanAndNamesWhatItCannot() {
        var asked = browser.follow(browser.upload(upload(), HARBOUR, ZIP));

        assertThat(asked.has("alt-1")).isTrue();
        assertThat(asked.id("descriptions").select(".refusals").text())
                .contains("evil or not.jpg is neither a picture");
    }

    @Test
    void offersASheetWhatIsHere() {
        browser.upload(upload(), HARBOUR, FEES);

        var offered = browser.htmx(DESK + "/choices").document();
        assertThat(offered.select("[data-choice]").eachAttr("data-choice")).containsExactly(
                "[fees-2026.pdf](/media/2/fees-2026.pdf)", "![](/media/1/harbour-view.jpg)");
        assertThat(offered.select("[data-choice]").eachText()).containsExactly("Put in: fees-2026.pdf",
                "Put in: harbour-view.jpg");
        assertThat(browser.htmx(DESK + "/choices?q=harb").document().select("[data-choice]")).hasSize(1);
        assertThat(browser.htmx(DESK + "/choices?q=nothing").document().text()).isNotEmpty();
    }

    @Test
    void refusesWhatItCannotTakeAtAll() {
        var refused = browser.upload(upload(), ZIP);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("upload").select(".refusals").text()).contains("evil, or not.jpg is neither a picture");
        assertThat(media.list(Search.ALL).shown()).isEmpty();
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        var refused = browser.upload(upload(), new SentFile("", new byte[0]));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("upload").select("[role=alert]").text()).startsWith("No file was chosen");
    }

    @Test
    void givesAScriptTheLine() {
        var lines = browser.htmxUpload(upload(), HARBOUR, ZIP);

        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.document().select("[data-line]").text()).isEqualTo("![](/media/1/harbour-view.jpg)");
        assertThat(lines.document().select("[role=alert]").text()).contains("evil, or not.jpg");
    }

    @Test
    void letsAPictureStandForItsOwner() {
        browser.upload(upload(), HARBOUR);
        dropped.forget();

        browser.submit(browser.get(DESK + "/1").form("portrait"));

        var home = browser.get("/");
        assertThat(home.document().select(".hello img").attr("src")).startsWith("/media/files/");
        assertThat(home.document().select("script[type='application/ld+json']").html())
                .contains("\"image\":\"https://practice.example/media/files/");
        assertThat(home.document().select("[property=og:image]").attr("content"))
                .startsWith("https://practice.example/media/files/");
        assertThat(home.document().select("[property=og:image:alt]").attr("content")).isEqualTo("Elena");
        assertThat(home.keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(CacheTag.of("portrait"), CacheTag.of("media:1")));
        assertThat(dropped.all()).contains(CacheTag.of("portrait"));
        var stays = browser.submit(browser.get(DESK + "/1").form("removal"));
        assertThat(stays.status()).isEqualTo(422);
        assertThat(stays.id("removal-problem").text()).startsWith("It stays, because");
        dropped.forget();

        browser.submit(browser.get(DESK + "/1").form("portrait"));

        assertThat(dropped.all()).contains(CacheTag.of("portrait"));
        assertThat(browser.get("/").document().select(".hello img")).isEmpty();
        assertThat(browser.get("/").body()).doesNotContain("\"image\"");
        assertThat(browser.submit(browser.get(DESK + "/1").form("removal")).status()).isEqualTo(303);
    }

    @Test
    void changesThePortrait() {
        browser.upload(upload(), HARBOUR);
        browser.upload(upload(), HARBOUR);
        browser.submit(browser.get(DESK + "/1").form("portrait"));
        browser.submit(browser.get(DESK + "/2").form("portrait"));

        assertThat(browser.get(DESK + "/1").form("portrait").attr("action")).isEqualTo(DESK + "/1/portrait");
        assertThat(browser.get(DESK + "/2").form("portrait").attr("action")).isEqualTo(DESK + "/2/portrait/removal");
        browser.post(DESK + "/1/portrait/removal");
        assertThat(browser.get("/").document().select(".hello img")).hasSize(1);
    }

    @Test
    void letsNoDocumentStandForItsOwner() {
        browser.upload(upload(), FEES);

        assertThat(browser.get(DESK + "/1").document().select("#portrait")).isEmpty();
        assertThat(browser.post(DESK + "/1/portrait").status()).isEqualTo(404);
    }

    @Test
    void keepsTheWords() {
        browser.upload(upload(), HARBOUR);
        dropped.forget();

        var kept = browser.submit(browser.get(DESK + "/1").form("description"), "alt-1", " A harbour\nat dusk ");

        assertThat(kept.location()).isEqualTo(DESK + "/1");
        assertThat(alt(1)).isEqualTo("A harbour at dusk");
        assertThat(dropped.all()).containsExactly(CacheTag.of("media:1"));
        assertThat(browser.get(DESK + "/1").id("line").text())
                .isEqualTo("![A harbour at dusk](/media/1/harbour-view.jpg)");
    }

    @Test
    void marksPicturesUntilSomebodyTellsWhatTheyShow() {
        browser.upload(upload(), HARBOUR, HARBOUR, HARBOUR, FEES);
        browser.submit(browser.get(DESK + "/1").form("description"), "alt-1", "A harbour");
        browser.submit(browser.get(DESK + "/2").form("description"), "decoration-2", "true");

        var marks = browser.get(DESK).document().select(".library__item:has(.library__mark)").eachAttr("id");

        assertThat(marks).containsExactly("medium-3");
        assertThat(alt(2)).isEmpty();
        assertThat(browser.get(DESK + "/2").document().select("[name=decoration-2]").hasAttr("checked")).isTrue();
    }

    @Test
    void keepsTheWordsOfSeveral() {
        var asked = browser.follow(browser.upload(upload(), HARBOUR, HARBOUR));

        var kept = browser.submit(asked.form("descriptions"), "alt-1", "The harbour, by day", "alt-2", "By night");

        assertThat(kept.location()).isEqualTo(DESK);
        assertThat(List.of(alt(1), alt(2))).containsExactly("The harbour, by day", "By night");
    }

    @Test
    void refusesWordsThatWereTypedOnAnOlderState() {
        browser.upload(upload(), HARBOUR);
        var older = browser.get(DESK + "/1").form("description");
        browser.submit(browser.get(DESK + "/1").form("description"), "alt-1", "A harbour");

        var refused = browser.submit(older, "alt-1", "A quay");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("alt-1").wholeText().strip()).isEqualTo("A quay");
        assertThat(refused.id("descriptions").text()).contains("Somebody changed this", "A harbour");
        assertThat(alt(1)).isEqualTo("A harbour");

        browser.submit(refused.form("descriptions"));

        assertThat(alt(1)).isEqualTo("A quay");
    }

    @Test
    void refusesWordsWithoutEnd() {
        browser.upload(upload(), HARBOUR);

        var refused = browser.submit(browser.get(DESK + "/1").form("description"), "alt-1", "x".repeat(1001));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("alt-1-problem").text()).contains("1,000 letters");
        assertThat(media.find(new MediumId(1))).map(Medium::lacksAlt).contains(true);
    }

    @Test
    void findsByNameAndWords() {
        browser.upload(upload(), HARBOUR, FEES);
        browser.submit(browser.get(DESK + "/1").form("description"), "alt-1", "Boats at 100% dusk");

        assertThat(found("harbour%20view")).containsExactly("medium-1");
        assertThat(found("BOATS")).containsExactly("medium-1");
        assertThat(found("100%25")).containsExactly("medium-1");
        assertThat(found("%25")).containsExactly("medium-1");
        assertThat(found("_")).isEmpty();
        assertThat(found("fees")).containsExactly("medium-2");
        assertThat(browser.get(DESK + "?q=nowhere").id("list").text()).contains("Nothing here has these words");
        assertThat(browser.htmx(DESK + "?q=boats").id("list").select(".library__item")).hasSize(1);
    }

    @Test
    void goesOnAfterAPage() {
        IntStream.range(0, 25).forEach(i -> media.add(new MediumName("quay-" + i + ".pdf"), Kind.PDF, FILES));

        assertThat(found("quay")).hasSize(24).startsWith("medium-25");
        var older = browser.get(DESK + "?q=quay").document().select("[rel=next]").attr("href");
        assertThat(older).isEqualTo("/desk/media?q=quay&page=2");
        assertThat(browser.get(older).document().select(".library__item").eachAttr("id")).containsExactly("medium-1");
        assertThat(browser.get(older).document().select("[rel=prev]").attr("href")).isEqualTo("/desk/media?q=quay");
        assertThat(browser.get(DESK + "?page=-1").status()).isEqualTo(200);
    }

    private static final List<MediumFile> FILES = List.of(new MediumFile("0".repeat(64), "pdf", 10, 0, 0));

    @Test
    void saysWhereItIsShownAndStaysWhileItIs() {
        browser.upload(upload(), HARBOUR);
        var article = draft("Silence", "![](/media/1/harbour-view.jpg)");
        draft("Tides", "![](/media/11/harbour-view.jpg)");

        assertThat(browser.get(DESK + "/1").id("usages").select("a").eachAttr("href"))
                .containsExactly(article);
        var refused = browser.submit(browser.get(DESK + "/1").form("removal"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("removal-problem").text()).startsWith("It stays: “Silence” shows it.");
        assertThat(media.find(new MediumId(1))).isPresent();
    }

    @Test
    void takesAwayWhatNoTextShows() {
        browser.upload(upload(), HARBOUR);
        var file = media.find(new MediumId(1)).orElseThrow().file().path();
        dropped.forget();

        assertThat(browser.submit(browser.get(DESK + "/1").form("removal")).location()).isEqualTo(DESK);

        assertThat(media.find(new MediumId(1))).isEmpty();
        assertThat(browser.get(DESK + "/1").status()).isEqualTo(404);
        assertThat(browser.get(file).status()).isEqualTo(404);
        assertThat(dropped.all()).containsExactly(CacheTag.of("media:1"));
    }

    @Test
    void replacesAFileUnderTheSameAddress() {
        browser.upload(upload(), HARBOUR);
        browser.submit(browser.get(DESK + "/1").form("description"), "alt-1", "A harbour");

        var replaced = browser.upload(browser.get(DESK + "/1").form("replacement"),
                new SentFile("quay.png", Samples.png(60, 40)));

        assertThat(replaced.location()).isEqualTo(DESK + "/1#main");
        assertThat(media.find(new MediumId(1))).hasValueSatisfying(medium -> {
            assertThat(medium.path()).isEqualTo("/media/1/harbour-view.jpg");
            assertThat(medium.kind()).isEqualTo(Kind.PNG);
            assertThat(medium.files()).hasSize(1);
            assertThat(medium.alt()).isEqualTo("A harbour");
        });
        assertThat(browser.get("/media/1/harbour-view.jpg").header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void keepsAPictureWherePagesShowOne() {
        browser.upload(upload(), HARBOUR);

        var refused = browser.upload(browser.get(DESK + "/1").form("replacement"), FEES);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("replacement").select("[role=alert]").text()).contains("a PDF that of a PDF");
        assertThat(media.find(new MediumId(1))).map(Medium::kind).contains(Kind.JPEG);
    }

    @Test
    void readsNoNonsenseFromAnAddress() {
        assertThat(browser.get(DESK + "/new?taken=x&taken=99&refused=unknown&refused=nonsense:a").status())
                .isEqualTo(200);
        assertThat(browser.post(DESK + "/descriptions", "version-99", "1").status()).isEqualTo(404);
        assertThat(browser.get(DESK + "/99").status()).isEqualTo(404);
    }

    /// The address of a draft with this body.
    private String draft(String title, String body) {
        return browser.post("/desk/articles", "title", title, "body", body).location();
    }

    private FormElement upload() {
        return browser.get(DESK).form("upload");
    }

    private List<String> found(String words) {
        return browser.get(DESK + "?q=" + words).document().select(".library__item").eachAttr("id");
    }

    private String alt(long id) {
        return media.find(new MediumId(id)).map(Medium::alt).orElse("nothing");
    }
}
