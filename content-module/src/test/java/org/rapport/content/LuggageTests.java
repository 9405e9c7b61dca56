package org.rapport.content;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// Anybody can write an export: what is packed in it may be anything.
@ModuleTest
class LuggageTests {
    private static final String WORDS = """
            {"kind": "PUBLISHED", "title": "Low water", "standfirst": "", "body": "The quay is dry.",
             "format": "MARKDOWN", "tags": "Tide", "sources": "", "at": "2020-02-03T10:00:00Z"}""";
    private static final String GOING = """
            {"at": "2090-02-03T10:00:00Z", "by": "Elena", "since": "2020-02-03T10:00:00Z"}""";

    private final FormerSite formerSite;
    private final Articles articles;
    private final Revisions revisions;
    private final Manuscripts manuscripts;
    private final Schedules schedules;
    private final Browser browser;
    private int posts;

    LuggageTests(FormerSite formerSite, Articles articles, Revisions revisions, Manuscripts manuscripts,
            Schedules schedules, Browser browser) {
        this.formerSite = formerSite;
        this.articles = articles;
        this.revisions = revisions;
        this.manuscripts = manuscripts;
        this.schedules = schedules;
        this.browser = browser;
    }

    @Test
    void takesAlongWhatWasSaidOnceAndWhatStandsOnTheSheet() {
        bring("_rapport_revisions", "[" + WORDS + "]");
        bring("_rapport_manuscript", WORDS);

        assertThat(revisions.of(new ArticleId(1))).extracting(revision -> revision.text().title())
                .contains("Low water");
        assertThat(manuscripts.find(new ArticleId(2))).map(sheet -> sheet.text().body()).contains("The quay is dry.");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("no JSON", "The quay"), arguments("nothing", ""), arguments("null", "null"),
                arguments("a number", "12"), arguments("another thing", "{\"quay\": 1}"),
                arguments("brackets without end", "[".repeat(10_000)),
                arguments("another moment", WORDS.replace("2020-02-03T10:00:00Z", "yesterday")),
                arguments("another format", WORDS.replace("MARKDOWN", "WORD")),
                arguments("no title", WORDS.replace("\"title\"", "\"name\"")),
                arguments("no tags", WORDS.replace("\"Tide\"", "null")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void leavesBehindWhatNobodyCanRead(String how, String packed) {
        bring("_rapport_revisions", packed);
        bring("_rapport_revisions", "[null, " + packed + "]");
        bring("_rapport_manuscript", packed);
        bring("_rapport_schedule", packed);

        for (var article : articles.all(Genre.ARTICLE)) {
            assertThat(browser.get(article.path()).status()).isEqualTo(200);
            assertThat(browser.get(article.desk() + "/revisions").document().select(".ledger li")).hasSize(1);
            assertThat(browser.get(article.desk()).id("body").wholeText()).isEqualTo("The quay is wet.");
        }
        assertThat(articles.all(Genre.ARTICLE)).hasSize(4);
        assertThat(schedules.byArticle()).isEmpty();
    }

    @Test
    void leavesBehindAKindThatNobodyKnows() {
        bring("_rapport_revisions", "[" + WORDS.replace("PUBLISHED", "BURNT") + "]");

        assertThat(revisions.of(new ArticleId(1))).hasSize(1);
    }

    @Test
    void cutsWhatIsLongerThanItsPlace() {
        var huge = WORDS.replace("Low water", "🙂".repeat(5000)).replace("\"standfirst\": \"\"",
                "\"standfirst\": \"" + "word ".repeat(1000) + "\"").replace("Tide", "tide".repeat(1000));
        bring("_rapport_revisions", "[" + huge + "]");
        bring("_rapport_manuscript", huge);

        assertThat(revisions.of(new ArticleId(1))).hasSize(2);
        var sheet = manuscripts.find(new ArticleId(2)).orElseThrow().text();
        assertThat(sheet.title()).hasSizeBetween(299, 300);
        assertThat(sheet.tags()).extracting(Tag::name).singleElement().asString().hasSize(200);
        assertThat(browser.get("/desk/articles/2").status()).isEqualTo(200);
    }

    static List<String> scheduled() {
        return List.of(GOING.replace("2090", "+99999999"), GOING.replace("2020", "-99999999"),
                GOING.replace("Elena", "Elena".repeat(100)), GOING.replace("2090-02-03T10:00:00Z", "soon"),
                GOING.replace("\"by\"", "\"who\""));
    }

    @ParameterizedTest
    @MethodSource("scheduled")
    void goesOutAtNoMomentThatNeverComes(String going) {
        bring("_rapport_schedule", going);

        assertThat(articles.find(new ArticleId(1))).map(Article::isPublic).contains(true);
        assertThat(schedules.byArticle()).isEmpty();
    }

    @Test
    void bearsAnyMomentOfWithdrawal() {
        bring("_rapport_withdrawn", "soon");
        bring("_rapport_withdrawn", "+999999999-12-31T23:59:59Z");

        assertThat(articles.all(Genre.ARTICLE)).hasSize(2).allMatch(Article::isPublic);
    }

    @Test
    void takesNoAddressFromAnother() {
        bring("_rapport_former_slugs", "");
        bring("_rapport_former_slugs", "high-water\n../desk\nA quay\n\n" + "x".repeat(5000));

        assertThat(browser.get("/articles/high-water").status()).isEqualTo(200);
        assertThat(articles.at("/articles/high-water")).map(Article::id).contains(new ArticleId(1));
    }

    @Test
    void bearsAnyOldAddress() {
        bring("_rapport_old_addresses",
                "javascript:alert(1)\n//evil.example/\n/desk\n\n" + "/x".repeat(5000) + "\nhttp://[");

        assertThat(articles.find(new ArticleId(1))).map(Article::isPublic).contains(true);
        assertThat(browser.get("/articles/high-water").status()).isEqualTo(200);
    }

    private void bring(String key, String packed) {
        formerSite.bring(new FormerPost(++posts).meta("_rapport_source", "The quay is wet.").meta(key, packed));
    }
}
