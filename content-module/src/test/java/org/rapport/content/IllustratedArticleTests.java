package org.rapport.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.SentFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class IllustratedArticleTests {
    private static final CacheTag HARBOUR = CacheTag.of("media:1");

    private final Browser browser;
    private final Articles articles;
    private final DroppedTags dropped;

    IllustratedArticleTests(Browser browser, Articles articles, DroppedTags dropped) {
        this.browser = browser;
        this.articles = articles;
        this.dropped = dropped;
    }

    @BeforeEach
    void publish() throws IOException {
        browser.upload(browser.get("/desk/media").form("upload"), new SentFile("harbour.png", picture(40)));
        Cast.publish(articles, new ArticleText(Cast.SILENCE, "", "![The harbour](/media/1/harbour.png)",
                Format.MARKDOWN, Cast.silence().tags()));
        dropped.forget();
    }

    @Test
    void showsItsPictures() {
        var picture = browser.get("/articles/silence").document().select(".prose img");

        assertThat(picture.attr("src")).startsWith("/media/files/");
        assertThat(picture.attr("alt")).isEqualTo("The harbour");
        assertThat(browser.get(picture.attr("src")).status()).isEqualTo(200);
    }

    @Test
    void tellsOthersWhichPictureToShow() {
        assertThat(shared()).startsWith("https://practice.example/media/files/");
        assertThat(browser.get("/articles/silence").document().select("[property=og:image:alt]").attr("content"))
                .isEqualTo("The harbour");
        assertThat(browser.get("/articles/silence").body()).contains("\"image\":\"" + shared() + "\"");
    }

    @Test
    void tellsNobodyOfAPictureBehindAContentNote() {
        articles.revise(new ArticleId(1), new ArticleText(Cast.SILENCE, "", """
                ::: A storm at sea
                ![The harbour](/media/1/harbour.png)
                :::
                """, Format.MARKDOWN, Cast.silence().tags()));

        assertThat(shared()).isEmpty();
    }

    @Test
    void tellsOthersOfNoDrawing() {
        browser.upload(browser.get("/desk/media").form("upload"), new SentFile("tree.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><rect width='4' height='2'/></svg>"
                        .getBytes(UTF_8)));
        articles.revise(new ArticleId(1), new ArticleText(Cast.SILENCE, "",
                "![A tree](/media/2/tree.svg)\n\n![The harbour](/media/1/harbour.png)", Format.MARKDOWN,
                Cast.silence().tags()));

        assertThat(browser.get("/articles/silence").document().select(".prose img")).hasSize(2);
        assertThat(shared()).isNotEmpty().doesNotEndWith(".svg");
    }

    private String shared() {
        return browser.get("/articles/silence").document().select("[property=og:image]").attr("content");
    }

    @Test
    void tellsItsWriterWhichPictureNobodyDescribed() {
        assertThat(notes("![](/media/1/harbour.png) ![ ](/media/1/harbour.png)"))
                .startsWith("Nothing says yet what harbour.png shows.");
        assertThat(notes("![The harbour](/media/1/harbour.png)")).isEmpty();

        browser.post("/desk/media/descriptions", "version-1", "1", "alt-1", "", "decoration-1", "on");
        assertThat(notes("![](/media/1/harbour.png)")).isEmpty();
    }

    private String notes(String body) {
        return browser.htmxPost("/desk/articles/preview", "title", "Tides", "body", body).document()
                .select("[role=status]").text();
    }

    @Test
    void isMadeAnewWhenItsPictureIsReplaced() throws IOException {
        assertThat(browser.get("/articles/silence").keptUnder().orElseThrow()).contains(HARBOUR);
        var before = browser.get("/articles/silence").document().select(".prose img").attr("src");

        browser.upload(browser.get("/desk/media/1").form("replacement"), new SentFile("quay.png", picture(60)));

        assertThat(dropped.all()).contains(HARBOUR);
        var after = browser.get("/articles/silence").document().select(".prose img");
        assertThat(after.attr("src")).isNotEqualTo(before);
        assertThat(after.attr("width")).isEqualTo("60");
    }

    @Test
    void isMadeAnewWhenItsPictureIsDescribed() {
        browser.submit(browser.get("/desk/media/1").form("description"), "alt-1", "A harbour at dusk");

        assertThat(dropped.all()).contains(HARBOUR);
    }

    private static byte[] picture(int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
