package org.rapport.content.search;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SearchTests {
    private final Browser browser;
    private final SearchKeeper keeper;
    private final DroppedTags dropped;

    SearchTests(Browser browser, SearchKeeper keeper, DroppedTags dropped) {
        this.browser = browser;
        this.keeper = keeper;
        this.dropped = dropped;
    }

    /// What another test published is gone, and the files of its index too: that is noticed, and made good after a rest.
    @BeforeEach
    void beginAnew() {
        keeper.dropped(Set.of(CacheTag.SITE));
        for (var turn = 0; turn <= SearchKeeper.TURNS_OFF + 1; turn++) {
            keeper.run();
        }
    }

    /// What the house does a quarter of a second later.
    private void follow() {
        keeper.dropped(dropped.all());
        dropped.forget();
        keeper.run();
    }

    private void publish(String title, String body, String tags) {
        var draft = browser.post("/desk/articles", "title", title, "body", body, "tags", tags);
        browser.press(browser.get(draft.location()).form("write"), "publication");
        follow();
    }

    private void publish(String title) {
        publish(title, "We wait.", "");
    }

    private void revise(String... typed) {
        browser.press(browser.get("/desk/articles/1").form("write"), "publication", typed);
        follow();
    }

    private Document search(String words) {
        return browser.get("/search?q=" + words).document();
    }

    private List<String> found(String words) {
        return search(words).select(".finding__title a").eachAttr("href");
    }

    @Test
    void findsAnArticleAsSoonAsItIsPublished() {
        publish("Silence", "What a pause says: we wait.", "Grief");

        assertThat(found("silense")).containsExactly("/articles/silence");
        assertThat(found("pauses")).containsExactly("/articles/silence");
        assertThat(found("grief")).containsExactly("/articles/silence");
        assertThat(search("silence").select(".finding .margin").text()).isEqualTo("Article 4 March 2026");
        assertThat(search("silence").select("#search-told").text()).isEqualTo("One place speaks of “silence”.");
        assertThat(search("waiting").select(".finding__excerpt mark").eachText()).containsExactly("wait");
    }

    @Test
    void followsWhatIsRevisedMovedAndTakenBack() {
        publish("Silence");
        assertThat(found("silence")).containsExactly("/articles/silence");

        revise("title", "Stillness");
        assertThat(found("stillness")).containsExactly("/articles/silence");
        assertThat(found("silence")).isEmpty();

        browser.post("/desk/articles/1/address", "address", "quiet");
        follow();
        assertThat(found("stillness")).containsExactly("/articles/quiet");

        browser.post("/desk/articles/1/withdrawal");
        follow();
        assertThat(found("stillness")).isEmpty();
    }

    @Test
    void findsNoDraftAndNoNewerWords() {
        browser.post("/desk/articles", "title", "Draft", "body", "Nobody reads it.");
        publish("Waiting");
        browser.submit(browser.get("/desk/articles/2").form("write"), "body", "Newer words.");
        follow();

        assertThat(found("draft")).isEmpty();
        assertThat(found("newer")).isEmpty();
        assertThat(found("waiting")).containsExactly("/articles/waiting");
    }

    @Test
    void findsPagesWithTheirFacts() {
        var draft = browser.post("/desk/pages", "title", "About", "body", "{{ owner }} listens.");
        browser.press(browser.get(draft.location()).form("write"), "publication");
        follow();

        assertThat(found("listens")).containsExactly("/pages/about");
        assertThat(search("listens").select(".finding .margin").text()).isEqualTo("Page");
        assertThat(search("listens").select(".finding__excerpt").text()).endsWith("listens.").doesNotContain("{{");
    }

    @Test
    void findsWhatIsHardToReadAndShowsItToNobody() {
        publish("March", "We wait.\n\n::: On losing a child\n\nThe accident.\n\n:::", "");

        assertThat(found("accident")).containsExactly("/articles/march");
        assertThat(search("accident").text()).doesNotContain("The accident.").contains("On losing a child");
    }

    @Test
    void findsSourcesThatAnArticleCites() {
        browser.submit(browser.get("/desk/sources/new").form("source"), "title", "Whose pause is it?", "key",
                "marsh2014");
        follow();
        assertThat(found("pause")).isEmpty();

        publish("Citing", "So it is.[@marsh2014]", "");
        assertThat(found("whose+pause")).containsExactly("/sources/marsh2014");
        assertThat(search("citing").text()).doesNotContain("[@");

        revise("body", "So it is not.");
        assertThat(found("whose+pause")).isEmpty();
    }

    @Test
    void showsTenAtATimeAndLeadsOn() {
        for (var number = 1; number <= 12; number++) {
            publish("Rain " + number);
        }

        assertThat(found("rain")).hasSize(10);
        assertThat(search("rain").select("#search-told").text())
                .isEqualTo("12 places speak of “rain”, the best first.");
        var second = browser.get(search("rain").select("a[rel=next]").attr("href"));
        assertThat(second.document().select(".finding")).hasSize(2);
        assertThat(second.document().select("a[rel=prev]").attr("href")).isEqualTo("/search?q=rain");
    }

    @Test
    void isAskedWhereWordPressWas() {
        var answer = browser.get("/?s=rain%20song");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo("/search?q=rain%20song");
    }

    @Test
    void saysSoWhereItFindsNothing() {
        publish("Silence");

        assertThat(search("xylophone").select("#search-told p").eachText())
                .containsExactly("Nothing here speaks of “xylophone”.", "All articles, year by year");
        assertThat(search("zither%20xylophone").select("#search-told p").eachText().getFirst())
                .isEqualTo("Nothing here speaks of “zither xylophone”.");
        assertThat(search("silence%20xylophone").select("#search-told").text())
                .isEqualTo("Nothing here has all words of “silence xylophone”. One place has some of them.");
    }

    @Test
    void keepsWhatSomebodyLooksForToItself() {
        var asked = browser.get("/search?q=silence");

        assertThat(asked.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(asked.document().select("#q").val()).isEqualTo("silence");
        assertThat(browser.get("/search").document().select("meta[name=robots]")).isEmpty();
        assertThat(browser.get("/search").document().select("#search-told").text()).isEmpty();
    }

    @Test
    void takesWhateverItIsAsked() {
        publish("Silence");

        assertThat(browser.get("/search?q=%3Cscript%3E%22%3E&page=x").document().select("#q").val())
                .isEqualTo("<script>\">");
        assertThat(browser.get("/search?q=" + "a".repeat(5000)).status()).isEqualTo(200);
        assertThat(browser.get("/search?q=silence&page=99999").location()).isEqualTo("/search?q=silence");
    }

    @Test
    void tellsProgramsHowToAsk() {
        var answer = browser.get("/opensearch.xml");

        assertThat(answer.header("Content-Type")).isEqualTo("application/opensearchdescription+xml;charset=UTF-8");
        assertThat(answer.body()).contains("template=\"https://practice.example/search?q={searchTerms}\"");
        assertThat(browser.get("/search").document().select("link[rel=search]").attr("href"))
                .isEqualTo("/opensearch.xml");
    }
}
