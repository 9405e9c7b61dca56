package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.Origin;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ModuleTest
class ArticleImportTests {
    private static final ArticleId ID = new ArticleId(1);

    private final ArticleImport articleImport;
    private final Articles articles;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;
    private final TransactionOperations transaction;
    private final TakenDown report = new TakenDown();

    ArticleImportTests(ArticleImport articleImport, Articles articles, Browser browser, Events events,
            DroppedTags dropped, TransactionOperations transaction) {
        this.articleImport = articleImport;
        this.articles = articles;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
        this.transaction = transaction;
    }

    @Test
    void bringsAPublicPostAtItsDate() {
        bring(post().body("The quay\nis <b>wet</b>.\n\nAgain."));

        var page = browser.get("/articles/high-water");
        assertThat(page.document().select("h1").text()).isEqualTo("High water");
        assertThat(page.document().select(".title time").text()).isEqualTo("30 December 2011");
        assertThat(page.document().select(".prose p").eachText()).containsExactly("The quay is wet.", "Again.");
        assertThat(report.lines()).containsExactly("brought: articles");
    }

    @Test
    void tellsThatItHappenedElsewhere() {
        bring(post());

        assertThat(events.published(ArticlePublished.class)).containsExactly(
                new ArticlePublished(ID, new Slug("high-water"), "High water", Cast.LONG_AGO, Origin.IMPORTED));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(ID), Articles.LISTED);
    }

    @Test
    void bringsNothingTwice() {
        bring(post());
        events.settle();

        bring(post().title("High water again").slug("again"));

        assertThat(articles.all()).extracting(Article::title).containsExactly("High water");
        assertThat(events.published(ArticlePublished.class)).hasSize(1);
        assertThat(report.lines()).containsExactly("brought: articles", "known: articles");
    }

    @Test
    void leavesAloneWhatTheOwnerMadeOfIt() {
        bring(post());
        articles.revise(ID, Cast.titled("Low water"));
        articles.withdraw(ID);

        bring(post());

        assertThat(browser.get("/articles/high-water").status()).isEqualTo(410);
        assertThat(articles.find(ID)).map(Article::title).contains("Low water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "pending", "private", "future", "inherit", "something-new", ""})
    void keepsWhatWasNotPublicForTheOwnerAlone(String status) {
        bring(post().status(status));

        isADraft();
        assertThat(report.lines()).containsExactly(
                "noted: High water: kept as a draft, because it was not public (" + status + ")", "brought: articles");
    }

    @Test
    void keepsWhatAPasswordProtectedForTheOwnerAlone() {
        bring(post().password("tide"));

        isADraft();
        assertThat(report.lines()).first()
                .isEqualTo("noted: High water: kept as a draft, because a password protected it");
    }

    @Test
    void keepsWhatHasNoDateForTheOwnerAlone() {
        bring(post().neverPublished());

        isADraft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trash", "auto-draft"})
    void leavesOutWhatLayInTheBin(String status) {
        bring(post().status(status));

        assertThat(articles.all()).isEmpty();
        assertThat(report.lines()).containsExactly("skipped: High water: was in the bin");
    }

    @Test
    void leavesOutPagesAndSaysSo() {
        bring(post().type("page"));

        assertThat(articles.all()).isEmpty();
        assertThat(report.lines())
                .containsExactly("skipped: High water: a page, not an article: pages come with a later version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment", "nav_menu_item", "revision"})
    void leavesOutWhatIsNoText(String type) {
        bring(post().type(type));

        assertThat(articles.all()).isEmpty();
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void readsMarkdownWhereThePostSaysSo() {
        bring(post().meta("_rapport_format", "markdown").body("The quay\nis **wet**."));

        assertThat(articles.find(ID)).map(Article::format).contains(Format.MARKDOWN);
        assertThat(browser.get("/articles/high-water").document().select(".prose strong").text()).isEqualTo("wet");
    }

    @Test
    void makesTagsOfTagsAndCategories() {
        bring(post().term("category", "trauer", "Grief").term("post_tag", "salt-air", "Salt air")
                .term("post_tag", "trauer", "grief"));

        assertThat(articles.find(ID).orElseThrow().tags()).extracting(Tag::path, Tag::name)
                .containsExactly(tuple("/tags/trauer", "Grief"), tuple("/tags/salt-air", "Salt air"));
    }

    @Test
    void leadsFromEveryFormerAddress() {
        bring(new FormerPost(12).path("/2011/12/30/High-Water/").term("category", "trauer", "Grief")
                .term("post_tag", "salt-air", "Salt air"));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water");
        assertThat(browser.get("/2011/12/30/high-water/").location()).isEqualTo("/articles/high-water");
        assertThat(browser.get("/category/trauer/").location()).isEqualTo("/tags/trauer");
        assertThat(browser.get("/tag/salt-air/").location()).isEqualTo("/tags/salt-air");
    }

    @Test
    void readsAddressesThatAreKeptPercentEncoded() {
        bring(new FormerPost(12).slug("%d0%bf%d1%80%d0%b8%d0%bb%d0%b8%d0%b2")
                .term("post_tag", "%d1%81%d0%be%d0%bb%d1%8c", "Соль").term("post_tag", "100%-salt", "Salt"));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/прилив");
        assertThat(browser.get("/tag/%D1%81%D0%BE%D0%BB%D1%8C/").location()).isEqualTo("/tags/соль");
        assertThat(articles.find(ID).orElseThrow().tags()).extracting(Tag::path)
                .containsExactly("/tags/соль", "/tags/100-salt");
    }

    @Test
    void keepsNoAddressThatIsTooLong() {
        bring(new FormerPost(12).path("/" + "o".repeat(600)).term("post_tag", "o".repeat(600), "O"));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water");
        assertThat(report.lines()).containsExactly("brought: articles");
    }

    @Test
    void givesAPostAnotherAddressWhereItsOwnIsTaken() {
        Cast.publish(articles, Cast.titled("High water"));

        bring(new FormerPost(12));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water-2");
    }

    @Test
    void findsAnAddressForAPostThatHasNone() {
        bring(post().slug("").title("Über die Flut").status("draft"));

        assertThat(articles.find(new Slug("ueber-die-flut"))).isPresent();
    }

    @Test
    void namesWhatHasNoTitle() {
        bring(post().title(" ").slug(""));

        assertThat(articles.find(ID)).map(Article::title).contains("Untitled");
    }

    @Test
    void cutsWhatIsLongerThanItsPlace() {
        bring(post().title("🙂".repeat(200)).excerpt("word ".repeat(400)).term("post_tag", "t", "t".repeat(400)));

        assertThat(articles.find(ID)).hasValueSatisfying(article -> {
            assertThat(article.title()).hasSizeBetween(299, 300).endsWith("🙂…");
            assertThat(article.standfirst()).hasSizeBetween(999, 1000).endsWith("…");
            assertThat(article.tags()).singleElement().extracting(Tag::name).asString().hasSize(200).endsWith("…");
        });
    }

    @Test
    void readsAnExcerptWithoutItsMarkup() {
        bring(post().excerpt("<p>About <b>water</b> &amp; salt.</p>\n<script>alert(1)</script>"));

        assertThat(articles.find(ID)).map(Article::standfirst).contains("About water & salt.");
    }

    @Test
    void cleansWhatItShows() {
        bring(post().title("<script>alert(1)</script>").body("<script>alert(1)</script><p onclick=alert(1)>wet</p>")
                .term("post_tag", "tide", "<script>alert(1)</script>"));

        var page = browser.get("/articles/high-water").document();
        assertThat(page.select("script, [onclick]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    private FormerPost post() {
        return new FormerPost(12);
    }

    private void bring(FormerPost post) {
        transaction.executeWithoutResult(status -> articleImport.read(post.item(), report));
    }

    private void isADraft() {
        assertThat(articles.find(ID)).map(Article::publishedAt).isEmpty();
        assertThat(browser.get("/articles/high-water").status()).isEqualTo(404);
        assertThat(browser.get("/?p=12").status()).isEqualTo(404);
        assertThat(browser.get("/").body()).doesNotContain("High water");
        assertThat(events.published(Object.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }
}
