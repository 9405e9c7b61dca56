package org.rapport.content;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ModuleTest
class ImportedTextTests {
    private final FormerSite formerSite;
    private final Articles articles;
    private final Browser browser;

    ImportedTextTests(FormerSite formerSite, Articles articles, Browser browser) {
        this.formerSite = formerSite;
        this.articles = articles;
        this.browser = browser;
    }

    @Test
    void readsHtmlByTheRuleOfItsFormerHouse() {
        formerSite.bring(post().body("The quay\nis <b>wet</b>.\r\n\r\nAgain."));

        var prose = browser.get("/articles/high-water").document().select(".prose");
        assertThat(prose.select("p").eachText()).containsExactly("The quay is wet.", "Again.");
        assertThat(prose.select("br")).hasSize(1);
    }

    @Test
    void readsMarkdownWhereThePostSaysSo() {
        formerSite.bring(post().meta("_rapport_format", "markdown").body("The quay\nis **wet**."));

        assertThat(imported().format()).isEqualTo(Format.MARKDOWN);
        assertThat(browser.get("/articles/high-water").document().select(".prose strong").text()).isEqualTo("wet");
    }

    @Test
    void makesTagsOfTagsAndCategories() {
        formerSite.bring(post().term("category", "trauer", "Grief").term("post_tag", "salt-air", "Salt air")
                .term("post_tag", "trauer", "grief"));

        assertThat(imported().tags()).extracting(Tag::path, Tag::name)
                .containsExactly(tuple("/tags/trauer", "Grief"), tuple("/tags/salt-air", "Salt air"));
    }

    @Test
    void namesWhatHasNoTitle() {
        formerSite.bring(post().title(" "));

        assertThat(imported().title()).isEqualTo("Untitled");
    }

    @Test
    void readsAnExcerptWithoutItsMarkup() {
        formerSite.bring(post().excerpt("<p>About <b>water</b> &amp; salt.</p>\n<script>alert(1)</script>"));

        assertThat(imported().standfirst()).isEqualTo("About water & salt.");
    }

    @Test
    void cutsWhatIsLongerThanItsPlace() {
        formerSite.bring(
                post().title("🙂".repeat(200)).excerpt("word ".repeat(400)).term("post_tag", "t", "t".repeat(400)));

        assertThat(imported().title()).hasSizeBetween(299, 300).endsWith("🙂…");
        assertThat(imported().standfirst()).hasSizeBetween(999, 1000).endsWith("…");
        assertThat(imported().tags().getFirst().name()).hasSize(200).endsWith("…");
    }

    @Test
    void tellsOfPicturesThatStayWhereTheyAre() {
        var report = formerSite.bring(post().body("<img src=\"https://old.example/a.jpg\"> <img src=\"/b.jpg\">\n\n"
                + "<a href=\"https://old.example/c\"><img src=\"https://old.example/c.jpg\"></a>\n\n[gallery ids=\"1,2\"]"));

        assertThat(report).contains("noted: High water: 2 pictures stay at the old address; the article links there",
                "noted: High water: a gallery was left out: the export does not contain its pictures");
    }

    @Test
    void cleansWhatItShows() {
        formerSite.bring(post().title("<script>alert(1)</script>").body("<script>alert(1)</script><p onclick=a>wet</p>")
                .term("post_tag", "tide", "<script>alert(1)</script>"));

        var page = browser.get("/articles/high-water").document();
        assertThat(page.select("script:not([type]), [onclick]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select(".prose").text()).isEqualTo("wet");
    }

    private static FormerPost post() {
        return new FormerPost(12);
    }

    private Article imported() {
        return articles.find(new ArticleId(1)).orElseThrow();
    }
}
