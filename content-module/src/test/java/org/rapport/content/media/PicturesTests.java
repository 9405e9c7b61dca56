package org.rapport.content.media;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PicturesTests {
    private final Pictures pictures;
    private final Media media;
    private final Uploads uploads;

    PicturesTests(Pictures pictures, Media media, Uploads uploads) {
        this.pictures = pictures;
        this.media = media;
        this.uploads = uploads;
    }

    @BeforeEach
    void addHarbour() {
        uploads.add(new Upload("harbour.jpg", Samples.jpeg(2000, 1000)));
    }

    @Test
    void showsThePresentFilesInAllSizes() {
        var picture = shown("<img src='/media/1/harbour.jpg' alt='The harbour'>");

        assertThat(picture.attr("src")).matches("/media/files/[0-9a-f]{64}\\.jpg");
        assertThat(picture.attr("width")).isEqualTo("1440");
        assertThat(picture.attr("height")).isEqualTo("720");
        assertThat(List.of(picture.attr("srcset").split(", "))).hasSize(3)
                .allMatch(source -> source.matches("/media/files/[0-9a-f]{64}\\.jpg (1440|960|480)w"));
        assertThat(picture.attr("sizes")).isEqualTo("(min-width: 48rem) 40rem, calc(100vw - 2.5rem)");
    }

    @Test
    void showsASmallPictureAsItIs() {
        uploads.add(new Upload("buoy.png", Samples.png(60, 40)));

        var picture = shown("<img src='/media/2/buoy.png'>");

        assertThat(picture.attr("width")).isEqualTo("60");
        assertThat(picture.hasAttr("srcset")).isFalse();
    }

    @Test
    void takesTheTextsWordsBeforeTheLibrarys() {
        media.describe(new MediumId(1), "A harbour at dusk", 1);

        assertThat(shown("<img src='/media/1/harbour.jpg' alt='Where we wait'>").attr("alt"))
                .isEqualTo("Where we wait");
        assertThat(shown("<img src='/media/1/harbour.jpg' alt=' '>").attr("alt")).isEqualTo("A harbour at dusk");
    }

    @Test
    void saysNothingOfAPictureThatNobodyDescribed() {
        var picture = shown("<img src='/media/1/harbour.jpg'>");

        assertThat(picture.hasAttr("alt")).isTrue();
        assertThat(picture.attr("alt")).isEmpty();
    }

    @Test
    void leavesTheWordsOfAPictureThatIsNotThere() {
        var text = text("<p>See <img src='/media/9/gone.jpg' alt='the quay'>.</p>");

        assertThat(pictures.show(text).tags()).containsExactly(CacheTag.of("media:9"));
        assertThat(text.body().html()).isEqualTo("<p>See <span>the quay</span>.</p>");
    }

    @Test
    void linksToADocument() {
        uploads.add(new Upload("fees.pdf", Samples.pdf("")));
        var text = text("<img src='/media/2/fees.pdf' alt='Fees'>");

        pictures.show(text);

        assertThat(text.body().html()).isEqualTo("<a href=\"/media/2/fees.pdf\">Fees</a>");
    }

    @Test
    void loadsAllButTheFirstWhenTheyAreNear() {
        var text = text("<img src='/media/1/harbour.jpg'><img src='/media/1/harbour.jpg'>");

        pictures.show(text);

        assertThat(text.select("img").eachAttr("loading")).containsExactly("lazy");
        assertThat(text.expectFirst("img").hasAttr("loading")).isFalse();
    }

    @Test
    void leavesOtherPicturesAlone() {
        for (var source : List.of("/badges/liebster.svg", "/media/files/abc.jpg", "/media/harbour.jpg",
                "/media/1/2/harbour.jpg", "/media/99999999999999999999/harbour.jpg")) {
            var text = text("<img src='" + source + "'>");
            assertThat(pictures.show(text).tags()).isEmpty();
            assertThat(text.select("img").attr("src")).isEqualTo(source);
        }
    }

    private Element shown(String html) {
        var text = text(html);
        assertThat(pictures.show(text).tags()).hasSize(1);
        return text.expectFirst("img");
    }

    private static Document text(String html) {
        var text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        text.select("img").attr("loading", "lazy");
        return text;
    }
}
