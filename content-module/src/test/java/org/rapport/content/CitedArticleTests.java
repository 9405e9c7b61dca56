package org.rapport.content;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.page.CacheTag;
import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.Source;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CitedArticleTests {
    private static final String BODY = """
            Waiting helps [@harbour2003, p. 14; see @marsh1988]. Not always.[^1] So does `[@harbour2003]` and
            [a link [@marsh1988]](https://marsh.example). Later, again [@marsh1988].

            [^1]: Says [@harbour2003].
            """;

    private final Browser browser;
    private final Articles articles;
    private final Revisions revisions;
    private final DroppedTags dropped;
    private final Events events;

    CitedArticleTests(Browser browser, Articles articles, Revisions revisions, DroppedTags dropped, Events events) {
        this.browser = browser;
        this.articles = articles;
        this.revisions = revisions;
        this.dropped = dropped;
        this.events = events;
    }

    @BeforeEach
    void keepTwoSources() {
        browser.submit(blank(), "type", "article-journal", "title", "How <long> is a pause", "authors",
                "Harbour, Ada\nTeal, Bo", "issued", "2003", "container", "Process", "volume", "8", "page", "1-19",
                "doi", "10.5555/pause.2003");
        browser.submit(blank(), "type", "book", "title", "The pause", "authors", "Marsh, A.", "issued", "1988",
                "publisher", "Harrow Lane");
    }

    private FormElement blank() {
        return browser.get("/desk/sources/new").form("source");
    }

    private FormElement sheet(int source) {
        return browser.get("/desk/sources/" + source).form("source");
    }

    private void choose(String style) {
        browser.submit(browser.get("/desk/sources").form("style"), "style", style);
    }

    private ArticleId publish(String body) {
        return Cast.publish(articles, new ArticleText("Silence", "", body, Format.MARKDOWN, List.of()));
    }

    private Document page() {
        return browser.get("/articles/silence").document();
    }

    @Test
    void numbersItsSourcesInTheirOrder() {
        publish(BODY);

        assertThat(page().select(".prose .citation").eachText()).containsExactly("(1, p. 14; see 2)", "2");
        assertThat(page().select("section[aria-labelledby=references] li").eachText()).satisfiesExactly(
                first -> assertThat(first)
                        .startsWith("Harbour, A., & Teal, B. (2003). How <long> is a pause. Process, 8,")
                        .contains("doi.org/10.5555/pause.2003"),
                second -> assertThat(second).startsWith("Marsh, A. (1988). The pause. Harrow Lane."));
    }

    @Test
    void leadsToItsSourcesAndBack() {
        publish(BODY);
        var list = page().select("section[aria-labelledby=references]");

        assertThat(page().select(".prose .citation a").eachAttr("href")).containsExactly("#source-harbour2003",
                "#source-marsh1988", "#source-marsh1988");
        assertThat(list.select("li").eachAttr("id")).containsExactly("source-harbour2003", "source-marsh1988");
        for (var back : list.select(".citation-back").eachAttr("href")) {
            assertThat(page().select(back)).hasSize(1);
        }
        assertThat(list.select("#source-marsh1988 .citation-back")).hasSize(2);
        assertThat(list.select("i").eachText()).contains("The pause");
    }

    @Test
    void tellsApartForListenersWhatLooksAlike() {
        publish(BODY);
        var list = page().select("section[aria-labelledby=references]");

        assertThat(list.select(".citation-back").eachAttr("aria-label")).containsExactly(
                "Back from “How <long> is a pause”, 1", "Back from “How <long> is a pause”, 2",
                "Back from “The pause”, 1", "Back from “The pause”, 2");
        assertThat(list.select(".sources__more").eachAttr("aria-label")).containsExactly(
                "more about “How <long> is a pause”", "more about “The pause”");
    }

    @Test
    void letsSearchEnginesFindItsSources() {
        publish("See [@marsh1988].");
        Cast.draft(articles, new ArticleText("Tides", "", "See [@harbour2003].", Format.MARKDOWN, List.of()));

        assertThat(browser.get("/sitemap.xml").body()).contains("/sources/marsh1988<")
                .doesNotContain("/sources/harbour2003<");
    }

    @Test
    void letsCodeLinksAndUnknownKeysStand() {
        publish("`[@harbour2003]`, [see [@marsh1988]](https://marsh.example), [@nobody1900]");

        assertThat(page().select(".citation")).isEmpty();
        assertThat(page().select("section[aria-labelledby=references]")).isEmpty();
        assertThat(page().select(".prose").text()).contains("[@nobody1900]");
    }

    @Test
    void citesWhatIsKnownBesideWhatIsNot() {
        publish("We wait [@nobody1900; @marsh1988, p. 3-4; @nobody1901].");

        assertThat(page().select(".prose > p").text()).isEqualTo("We wait1 (p. 3–4) [@nobody1900; @nobody1901].");
        choose("AUTHOR_YEAR");
        assertThat(page().select(".prose > p").text())
                .isEqualTo("We wait (Marsh, 1988, pp. 3–4) [@nobody1900; @nobody1901].");
    }

    @Test
    void leadsToEachSourceThatAMarkNames() {
        publish("We wait [@harbour2003; @marsh1988].");
        choose("AUTHOR_YEAR");

        assertThat(page().select(".prose .citation a").eachText()).containsExactly("Harbour & Teal, 2003",
                "Marsh, 1988");
        assertThat(page().select(".prose .citation a").eachAttr("href")).containsExactly("#source-harbour2003",
                "#source-marsh1988");
    }

    @Test
    void raisesNoWords() {
        publish("We wait [see @marsh1988, p. 5, for more; @harbour2003].");

        assertThat(page().select(".prose > p").text()).isEqualTo("We wait (see 1, p. 5, for more; 2).");
        assertThat(page().select(".prose sup")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marsh waits [-@marsh1988, p. 5].            | Marsh waits (1988, p. 5).
            Marsh waits [see -@marsh1988; @harbour2003].| Marsh waits (Harbour & Teal, 2003; see 1988).
            """)
    void namesNobodyTwiceWhoIsNamedAlready(String typed, String shown) {
        publish(typed);
        choose("AUTHOR_YEAR");

        assertThat(page().select(".prose > p").text()).isEqualTo(shown);
    }

    @Test
    void givesItsNotesLettersBesideNumbers() {
        publish(BODY);

        assertThat(page().select(".footnote-ref").text()).isEqualTo("a");
        assertThat(page().select("section[aria-labelledby=notes] ol").attr("type")).isEqualTo("a");
        assertThat(page().select("section[aria-labelledby=notes] .citation").text()).isEqualTo("1");
        assertThat(page().select(".footnote-backref").attr("aria-label")).isEqualTo("↑ a");
    }

    @Test
    void namesAuthorsAndYearsIfTheOwnerWishes() {
        choose("AUTHOR_YEAR");
        publish(BODY);

        assertThat(page().select(".prose .citation").eachText())
                .containsExactly("(Harbour & Teal, 2003, p. 14; see Marsh, 1988)", "(Marsh, 1988)");
        assertThat(page().select(".prose p:first-child .citation a").eachAttr("href"))
                .containsExactly("#source-harbour2003", "#source-marsh1988",
                        "#source-marsh1988");
        assertThat(page().select(".footnote-ref").text()).isEqualTo("1");
    }

    @Test
    void standsAsCloseToItsWordsAsItsStyleWishes() {
        publish("One [@marsh1988], two[@marsh1988].");
        assertThat(page().select(".prose").text()).isEqualTo("One1, two1.");

        choose("AUTHOR_YEAR");
        assertThat(page().select(".prose").text()).isEqualTo("One (Marsh, 1988), two (Marsh, 1988).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We wait.[@marsh1988] Then we go.   | We wait (Marsh, 1988). Then we go.
            We wait.[@marsh1988]               | We wait (Marsh, 1988).
            We wait,[@marsh1988] and go.       | We wait (Marsh, 1988), and go.
            We *wait*.[@marsh1988]             | We wait (Marsh, 1988).
            We wait [@marsh1988].              | We wait (Marsh, 1988).
            Teal et al.[@marsh1988] wait.      | Teal et al. (Marsh, 1988) wait.
            We wait...[@marsh1988] Then we go. | We wait... (Marsh, 1988) Then we go.
            We wait![@marsh1988] Then we go.   | We wait! (Marsh, 1988) Then we go.
            We wait. [@marsh1988] says so.     | We wait. (Marsh, 1988) says so.
            """)
    void standsBeforeTheStopIfItIsAName(String typed, String shown) {
        publish(typed);
        choose("AUTHOR_YEAR");

        assertThat(page().select(".prose > p").text()).isEqualTo(shown);
    }

    @Test
    void tellsWorksOfTheSameYearApart() {
        browser.submit(blank(), "type", "book", "title", "Another pause", "authors", "Marsh, A.", "issued", "1988");
        choose("AUTHOR_YEAR");
        publish("One [@marsh1988], two [@marsh1988-2].");

        assertThat(page().select(".citation").eachText()).containsExactly("(Marsh, 1988b)", "(Marsh, 1988a)");
    }

    @Test
    void showsAChangedSourceAtOnceAndRemembersTheFormer() {
        var id = publish("One [@marsh1988].");
        dropped.forget();

        browser.submit(sheet(2), "title", "The long pause");

        assertThat(page().select("#source-marsh1988").text()).contains("The long pause");
        assertThat(dropped.all()).extracting(Object::toString).anyMatch(tag -> tag.contains("source:marsh1988"));
        assertThat(events.published(ArticleRevised.class)).hasSize(1);
        assertThat(revisions.of(id)).hasSize(2);
        var first = browser.get(revisions.of(id).getLast().path(articles.find(id).orElseThrow())).document();
        assertThat(first.select(".difference__sources ins").text()).contains("long");
    }

    @Test
    void isKeptUntilASourceOfItChanges() {
        publish(BODY + " [@later2020]");

        assertThat(browser.get("/articles/silence").keptUnder()).hasValueSatisfying(tags -> assertThat(tags)
                .contains(Source.tag(new CitationKey("marsh1988")), Source.tag(new CitationKey("later2020"))));
    }

    @Test
    void findsASourceThatCameLater() {
        publish("One [@late2020].");

        browser.submit(blank(), "title", "Late", "key", "late2020", "issued", "2020");

        assertThat(page().select(".citation").text()).isEqualTo("1");
    }

    @Test
    void keepsItsSourcesWhileATextCitesThem() {
        publish("One [@marsh1988].");

        assertThat(browser.submit(browser.get("/desk/sources/2").form("removal")).status()).isEqualTo(422);
        assertThat(browser.submit(browser.get("/desk/sources/1").form("removal")).location())
                .isEqualTo("/desk/sources");
        assertThat(browser.get("/desk/sources/1").status()).isEqualTo(404);
    }

    @Test
    void bringsItsSourcesBackWithWhatItSaidOnce() {
        var id = publish("One [@marsh1988].");
        browser.submit(browser.get("/desk/articles/" + id.value()).form("write"), "body", "None.");
        browser.post("/desk/articles/" + id.value() + "/publication");
        assertThat(browser.submit(browser.get("/desk/sources/2").form("removal")).status()).isEqualTo(303);

        browser.submit(
                browser.get(revisions.of(id).getLast().path(articles.find(id).orElseThrow())).form("restoration"));

        assertThat(browser.get("/desk/sources").document().select("#list").text()).contains("[@marsh1988]");
    }

    @Test
    void saysHowToCiteItself() {
        publish("None.");

        assertThat(page().select("#citation").text()).matches(".+ \\(\\d{4}, .+\\)\\. Silence\\. .+/articles/silence");
    }

    @Test
    void offersSourcesToTheSheet() {
        browser.submit(blank(), "type", "book", "title", "A chart of harbours", "key", "atlas");
        var offered = browser.get("/desk/sources/choices?q=pause%20harbour").document();

        assertThat(offered.select("[data-choice]").eachAttr("data-choice")).containsExactly("harbour2003");
        assertThat(offered.select("[data-choice]").text()).isEqualTo("Put in: How <long> is a pause");
        assertThat(
                browser.get("/desk/sources/choices?q=har").document().select("[data-choice]").eachAttr("data-choice"))
                .containsExactly("harbour2003", "atlas");
        assertThat(browser.get("/desk/sources/choices?q=nothing").document().select("[data-choice]")).isEmpty();
    }

    @Test
    void goesOutInFeedsWithoutWaysAroundThePage() {
        publish("One [@marsh1988].");

        var words = Jsoup.parse(Parser.unescapeEntities(browser.get("/feed.rss").body(), false)).body();

        assertThat(words.text()).contains("Marsh, A. (1988).");
        assertThat(words.select("a[href*=/sources/], .citation-back")).isEmpty();
    }

    @Test
    void hasAPageForEachSource() {
        publish("One [@marsh1988].");
        Cast.draft(articles, new ArticleText("Secret", "", "Two [@marsh1988] [@harbour2003].", Format.MARKDOWN,
                List.of()));

        var page = browser.get("/sources/marsh1988").document();

        assertThat(page.select("h1").text()).isEqualTo("The pause");
        assertThat(page.select(".source__entry").text()).startsWith("Marsh, A. (1988).");
        assertThat(page.select(".source__citing a").eachAttr("href")).containsExactly("/articles/silence");
        assertThat(browser.get("/sources/harbour2003").status()).isEqualTo(404);
        assertThat(browser.get("/sources/nobody").status()).isEqualTo(404);
        assertThat(browser.get("/sources/MARSH1988").status()).isEqualTo(404);
    }

    @Test
    void saysBeforehandWhichSourcesNobodyKnows() {
        var beside = browser.htmxPost("/desk/articles/preview", "title", "Silence", "body", "[@marsh1988] [@nobody]");

        assertThat(beside.document().select(".write__unknown").text()).contains("nobody").doesNotContain("marsh");
        assertThat(beside.document().select(".citation").text()).isEqualTo("1");
    }

    @Test
    void citesInImportedTextsToo() {
        Cast.publish(articles, new ArticleText("Silence", "", "<p>One [@marsh1988].</p>", Format.HTML,
                List.of()));

        assertThat(page().select(".citation").text()).isEqualTo("1");
    }

    @Test
    void givesItsSourcesAwayAsFiles() {
        publish("One [@marsh1988].");

        assertThat(page().select(".sources__files a").eachAttr("href")).containsExactly(
                "/articles/silence/references.bib", "/articles/silence/references.ris",
                "/articles/silence/references.json");
        assertThat(browser.get("/articles/silence/references.bib").body()).contains("@book{marsh1988")
                .doesNotContain("harbour");
        assertThat(browser.get("/articles/silence/references.ris").body()).contains("TY  - BOOK");
        assertThat(browser.get("/articles/silence/references.json").body()).contains("\"id\":\"marsh1988\"");
        assertThat(browser.get("/articles/silence/references.exe").status()).isEqualTo(404);
    }

    @Test
    void givesNoFilesWithoutSourcesOrReaders() {
        var id = publish("One.");

        assertThat(page().select(".sources__files")).isEmpty();
        assertThat(browser.get("/articles/silence/references.bib").status()).isEqualTo(404);
        browser.submit(browser.get("/desk/articles/" + id.value()).form("write"), "body", "One [@marsh1988].");
        assertThat(browser.get("/articles/silence/references.bib").status()).isEqualTo(404);
    }

    @Test
    void tellsMachinesWhatItCites() {
        publish("One [@harbour2003].");

        assertThat(page().select("meta[name=citation_title]").attr("content")).isEqualTo("Silence");
        assertThat(page().select("meta[name=citation_reference]").attr("content"))
                .contains("citation_author=Ada Harbour;citation_author=Bo Teal;")
                .contains("citation_doi=10.5555/pause.2003");
        assertThat(page().select("script[type=application/ld+json]").stream().map(data -> data.data())
                .filter(data -> data.contains("ScholarlyArticle"))).singleElement().asString()
                .contains("How \\u003clong> is a pause");
    }

    @Test
    void takesInWhatIsPasted() {
        var form = browser.get("/desk/sources").form("paste");

        var reply = browser.submit(form, "pasted", """
                @book{teal1999, title={Rest}, author={Teal, Bo}, year={1999}}
                @article{again, title={How <long> is a pause}, doi={10.5555/PAUSE.2003}}
                """);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.document().select("#pasted-news").text()).isEqualTo("One new source, 1 known already.");
        assertThat(browser.get("/desk/sources?q=rest%20teal").document().select("#list li")).hasSize(1);
    }

    @Test
    void keepsWhatCouldNotBeTaken() {
        var form = browser.get("/desk/sources").form("paste");
        var pasted = """
                @book{teal1999, title={Rest}, author={Teal, Bo}, year={1999}, isbn={9780306406158}}
                @book{hale2001, title={Sleep}, author={Hale, Cy}, year={2001}}
                """;

        var reply = browser.submit(form, "pasted", pasted);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select("#pasted-problem").text()).contains("Rest:").contains("9780306406158");
        assertThat(reply.document().select("#pasted").val().strip()).isEqualTo(pasted.strip());
        assertThat(reply.document().select("#list").text()).contains("Sleep").doesNotContain("Rest");
        assertThat(browser.submit(form, "pasted", "no source at all").status()).isEqualTo(422);
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() {
        var reply = browser.submit(blank(), "title", "", "doi", "12", "isbn", "1", "pmid", "x", "url", "ftp://x", "key",
                "ä");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select(".form__problem[id]").eachAttr("id")).containsExactlyInAnyOrder(
                "title-problem", "doi-problem", "isbn-problem", "pmid-problem", "url-problem", "key-problem");
        assertThat(reply.document().select("#doi").val()).isEqualTo("12");
    }

    @Test
    void refusesWhatIsTooLong() {
        var reply = browser.submit(blank(), "title", "x".repeat(20_001), "authors", "Hale, Cy\n".repeat(5_000));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select(".form__problem[id]").eachAttr("id")).contains("title-problem",
                "authors-problem");
    }

    @Test
    void leavesAloneWhatTheSheetDoesNotAskFor() {
        browser.submit(browser.get("/desk/sources").form("paste"), "pasted", """
                [{"id": "oever2001", "type": "treaty", "title": "Rest", "issued": {"date-parts": [[2001]]},
                  "author": [{"family": "Oever", "given": "Pim", "non-dropping-particle": "van den"}]}]
                """);

        browser.submit(sheet(3), "title", "Sleep");

        assertThat(sheet(3).select("#type [selected]").val()).isEqualTo("other");
        publish("One [@oever2001].");
        assertThat(browser.get("/articles/silence/references.json").body()).contains("\"type\":\"treaty\"",
                "\"van den\"",
                "\"Sleep\"");
    }

    @Test
    void savesASourceWithItsOwnNumberAgain() {
        browser.submit(sheet(1), "title", "How long");

        assertThat(sheet(1).select("#title").val()).isEqualTo("How long");
        assertThat(sheet(1).select("#doi").val()).isEqualTo("10.5555/pause.2003");
    }

    @Test
    void takesNothingTwice() {
        var pasted = "@book{hale2001, title={Sleep}, author={Hale, Cy}, year={2001}}";
        browser.submit(browser.get("/desk/sources").form("paste"), "pasted", pasted);

        var reply = browser.submit(browser.get("/desk/sources").form("paste"), "pasted", pasted);

        assertThat(reply.document().select("#pasted-news").text()).contains("1 known already");
        assertThat(browser.get("/desk/sources").document().select("#list li")).hasSize(3);
    }

    @Test
    void saysWhatItLeftOut() {
        var reply = browser.submit(browser.get("/desk/sources").form("paste"), "pasted",
                "@book{hale2001, title={Sleep}, url={ftp://hale.example}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.document().select("#pasted-problem li").eachText()).singleElement().asString()
                .startsWith("Sleep: ").contains("ftp://hale.example");
    }

    @Test
    void isSeenInItsNewStyleAtOnce() {
        dropped.forget();

        choose("AUTHOR_YEAR");

        assertThat(dropped.all()).contains(CacheTag.SITE);
    }

    @Test
    void isCitedByNoTextThatOnlyLooksLikeIt() {
        publish("Write to nobody@marsh1988.example, or @marsh1988b.");

        assertThat(browser.submit(browser.get("/desk/sources/2").form("removal")).status()).isEqualTo(303);
    }

    @Test
    void leadsToTheSameWork() {
        var reply = browser.submit(blank(), "title", "Same", "doi", "https://doi.org/10.5555/Pause.2003");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select("#source [role=alert] a").attr("href")).isEqualTo("/desk/sources/1");
        assertThat(browser.submit(blank(), "title", "Other", "key", "marsh1988").status()).isEqualTo(422);
    }

    @Test
    void refusesAStaleChange() {
        var early = sheet(2);
        browser.submit(sheet(2), "title", "Newer");

        var reply = browser.submit(early, "title", "Stale");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select("#title").val()).isEqualTo("Stale");
        assertThat(sheet(2).select("#title").val()).isEqualTo("Newer");
    }
}
