package org.rapport.content.media;

import java.time.Duration;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.FormerPost;
import org.rapport.content.FormerSite;
import org.rapport.content.listing.Search;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AttachmentImportTests {
    private static final String UPLOADS = "https://elena.example/wp-content/uploads/2011/12/";

    private final FormerSite formerSite;
    private final Media media;
    private final Browser browser;
    private final MovableClock clock;

    AttachmentImportTests(FormerSite formerSite, Media media, Browser browser, MovableClock clock) {
        this.formerSite = formerSite;
        this.media = media;
        this.browser = browser;
        this.clock = clock;
    }

    @Test
    void takesAPictureWithItsWordsIntoTheLibrary() {
        assertThat(formerSite.bring(quay().meta("_wp_attachment_image_alt", "The <wet> quay")))
                .containsExactly("brought: pictures and documents");

        assertThat(media.find(new MediumId(1))).hasValueSatisfying(quay -> {
            assertThat(quay.name()).isEqualTo("quay.jpg");
            assertThat(quay.alt()).isEqualTo("The <wet> quay");
        });
    }

    @Test
    void leavesItToTheOwnerToSayWhatAPictureShows() {
        formerSite.bring(quay().meta("_wp_attachment_image_alt", " "));

        assertThat(media.find(new MediumId(1))).map(Medium::lacksAlt).contains(true);
    }

    @Test
    void takesNothingTwice() {
        formerSite.bring(quay());

        assertThat(formerSite.bring(quay())).containsExactly("known: pictures and documents");
        assertThat(media.list(Search.ALL).shown()).hasSize(1);
    }

    @Test
    void saysWhichFileDidNotComeAlong() {
        assertThat(formerSite.bring(new FormerPost(20).file(UPLOADS + "quay.jpg", null))).containsExactly(
                "skipped: quay.jpg: its file did not come along: bring the folder or zip of uploads too");
    }

    @Test
    void takesNothingThatIsNotWhatItSeems() {
        assertThat(formerSite.bring(new FormerPost(20).file(UPLOADS + "quay.jpg", Samples.text("<?php"))))
                .singleElement().asString().startsWith("skipped: quay.jpg: is neither a picture");

        assertThat(media.list(Search.ALL).shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOADS + "quay.jpg", UPLOADS + "quay-300x200.jpg", UPLOADS + "Quay.jpg?w=300",
        "http://elena.example/wp-content/uploads/2011/12/quay.jpg",
        "//elena.example/wp-content/uploads/2011/12/quay.jpg", "/wp-content/uploads/2011/12/quay-1024x768.jpg"})
    void showsThePictureInTextsHoweverTheyNameIt(String address) {
        formerSite.bring(quay());

        formerSite.bring(post("<a href=\"" + address + "\"><img src=\"" + address + "\" srcset=\"" + address
                + " 300w, " + address + " 1024w\"></a>"));

        assertShowsTheQuay(browser.get("/articles/high-water").document());
        assertThat(browser.get("/articles/high-water").document().select(".prose a").attr("href"))
                .isEqualTo("/media/1/quay.jpg");
        assertThat(browser.get("/desk/articles/1").id("body").wholeText()).doesNotContain("uploads");
    }

    @Test
    void showsThePictureInMarkdownAndOnPages() {
        formerSite.bring(quay());

        formerSite.bring(post("![Wet](" + UPLOADS + "quay.jpg)").type("page").meta("_rapport_format", "markdown"));

        assertShowsTheQuay(browser.get("/pages/high-water").document());
    }

    @Test
    void findsAPictureThatWasTooLargeToBeShown() {
        formerSite.bring(new FormerPost(20).file(UPLOADS + "quay-scaled.jpg", Samples.jpeg(60, 30)));

        formerSite.bring(post("<img src=\"" + UPLOADS + "quay-300x200.jpg\">"));

        assertThat(browser.get("/articles/high-water").document().select(".prose img")).hasSize(1);
    }

    @Test
    void leadsFromWhereAFileWas() {
        formerSite.bring(quay());

        assertThat(browser.get("/wp-content/uploads/2011/12/quay.jpg").location()).isEqualTo("/media/1/quay.jpg");
        assertThat(browser.get("/wp-content/uploads/2011/12/quay-300x200.jpg").location())
                .isEqualTo("/media/1/quay.jpg");
        assertThat(browser.get("/wp-content/uploads/2011/12/pier.jpg").status()).isEqualTo(404);
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        formerSite.bring(quay());
        var body = "<img src=\"https://other.example/wp-content/uploads/2011/12/quay.jpg\"> and/or.jpg /2011/12/quay.jpg "
                + "<a href=\"" + UPLOADS + "form.pdf\">form</a>";

        assertThat(formerSite.bring(post(body)))
                .contains("noted: High water: leads to files that did not come along: form.pdf");

        assertThat(browser.get("/desk/articles/1").id("body").wholeText().strip()).isEqualTo(body);
    }

    @Test
    void mendsWhatCameInBeforeItsFiles() {
        formerSite.bring(post("<img src=\"" + UPLOADS + "quay.jpg\">"));
        formerSite.bring(page());
        formerSite.bring(quay());

        assertThat(formerSite.bring(post("<img src=\"" + UPLOADS + "quay.jpg\">")))
                .containsExactly("brought: articles whose files are found now");
        assertThat(formerSite.bring(page())).containsExactly("brought: pages whose files are found now");

        assertShowsTheQuay(browser.get("/articles/high-water").document());
        assertShowsTheQuay(browser.get("/pages/about").document());
        assertThat(formerSite.bring(post("x"))).containsExactly("known: articles");
        assertThat(formerSite.bring(page())).containsExactly("known: pages");
    }

    @Test
    void mendsNothingThatTheOwnerHasWrittenIn() {
        formerSite.bring(post("<img src=\"" + UPLOADS + "quay.jpg\">"));
        formerSite.bring(page());
        browser.press(browser.get("/desk/articles/1").form("write"), "publication", "title", "Low water");
        clock.pass(Duration.ofMinutes(1));
        browser.press(browser.get("/desk/pages/2").form("write"), "publication", "title", "About her");
        formerSite.bring(quay());

        assertThat(formerSite.bring(post("x"))).containsExactly("known: articles");
        assertThat(formerSite.bring(page())).containsExactly("known: pages");
    }

    private static void assertShowsTheQuay(Document page) {
        assertThat(page.select(".prose img")).hasSize(1);
        assertThat(page.select(".prose img").attr("src")).startsWith("/media/files/");
    }

    private static FormerPost quay() {
        return new FormerPost(20).file(UPLOADS + "quay.jpg", Samples.jpeg(60, 30));
    }

    private static FormerPost post(String body) {
        return new FormerPost(12).body(body);
    }

    private static FormerPost page() {
        return new FormerPost(13).type("page").title("About").slug("about")
                .body("<img src=\"" + UPLOADS + "quay.jpg\">");
    }
}
