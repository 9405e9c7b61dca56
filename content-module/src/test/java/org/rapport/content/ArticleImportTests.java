package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private final FormerSite formerSite;
    private final Articles articles;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;

    ArticleImportTests(FormerSite formerSite, Articles articles, Browser browser, Events events, DroppedTags dropped) {
        this.formerSite = formerSite;
        this.articles = articles;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
    }

    @Test
    void bringsAPublicPostAtItsDate() {
        assertThat(formerSite.bring(post())).containsExactly("brought: articles");

        var page = browser.get("/articles/high-water").document();
        assertThat(page.select("h1").text()).isEqualTo("High water");
        assertThat(page.select(".title time").text()).isEqualTo("30 December 2011");
        assertThat(browser.get("/").document().select(".headline__title").text()).isEqualTo("High water");
    }

    @Test
    void tellsThatItHappenedElsewhere() {
        formerSite.bring(post());

        assertThat(events.published(ArticlePublished.class)).containsExactly(
                new ArticlePublished(ID, new Slug("high-water"), "High water", Cast.LONG_AGO, Origin.IMPORTED, null));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(ID), Articles.LISTED);
    }

    @Test
    void bringsNothingTwice() {
        formerSite.bring(post());

        assertThat(formerSite.bring(post().title("High water again").slug("again"))).containsExactly("known: articles");

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("High water");
        assertThat(events.published(ArticlePublished.class)).hasSize(1);
    }

    @Test
    void leavesAloneWhatTheOwnerMadeOfIt() {
        formerSite.bring(post());
        articles.revise(ID, Cast.titled("Low water"));
        articles.withdraw(ID);

        formerSite.bring(post());

        assertThat(browser.get("/articles/high-water").status()).isEqualTo(410);
        assertThat(articles.find(ID)).map(Article::title).contains("Low water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "pending", "private", "future", "inherit", "something-new", ""})
    void keepsWhatWasNotPublicForTheOwnerAlone(String status) {
        assertThat(formerSite.bring(post().status(status))).containsExactly(
                "noted: High water: kept as a draft, because it was not public (" + status + ")", "brought: articles");

        isADraft();
    }

    @Test
    void keepsWhatAPasswordProtectedForTheOwnerAlone() {
        assertThat(formerSite.bring(post().password("tide"))).containsExactly(
                "noted: High water: kept as a draft, because a password protected it", "brought: articles");

        isADraft();
    }

    @Test
    void keepsWhatHasNoDateForTheOwnerAlone() {
        formerSite.bring(post().neverPublished());

        isADraft();
    }

    @Test
    void letsTheOwnerPublishWhatWasADraft() {
        formerSite.bring(post().status("draft"));

        articles.publish(ID);

        assertThat(events.published(ArticlePublished.class)).extracting(ArticlePublished::at, ArticlePublished::origin)
                .containsExactly(tuple(Cast.NOW, Origin.HERE));
        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trash", "auto-draft"})
    void leavesOutWhatLayInTheBin(String status) {
        assertThat(formerSite.bring(post().status(status))).containsExactly("skipped: High water: was in the bin");

        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment", "nav_menu_item", "revision"})
    void leavesOutWhatIsNoText(String type) {
        assertThat(formerSite.bring(post().type(type))).isEmpty();

        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    private static FormerPost post() {
        return new FormerPost(12);
    }

    private void isADraft() {
        assertThat(articles.find(ID)).hasValueSatisfying(article -> assertThat(article.publishedAt()).isNull());
        assertThat(browser.get("/articles/high-water").status()).isEqualTo(404);
        assertThat(browser.get("/?p=12").status()).isEqualTo(404);
        assertThat(browser.get("/").body()).doesNotContain("High water");
        assertThat(events.published(Object.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }
}
