package org.rapport.journeys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The practice's facts: entered once on the desk, told everywhere on the very next request.
class FactsTests {
    @AutoClose
    private static RunningSite site;
    private static OwnersCall owner;
    private static String article;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        site = RunningSite.in(home, "--rapport.practice.name=The Quiet Room");
        owner = OwnersCall.to(site);
        article = owner.publish("What heals in therapy", "The talking heals.");
    }

    @Test
    void changeEverywhereOnTheVeryNextRequest() throws Exception {
        var pages = List.of("/", article, "/awards", "/nowhere", "/desk");
        for (var page : pages) {
            assertThat(told(page)).as(page).contains("The Quiet Room");
        }

        owner.submit("/desk/practice", "#facts", "name", "The Quieter Room", "crisis-0-number", "112",
                "crisis-0-words", "when a life is in danger",
                "hours", "Mondays to Thursdays");

        for (var page : pages) {
            assertThat(told(page)).as(page).contains("The Quieter Room").doesNotContain("The Quiet Room");
        }
        for (var page : List.of("/", article, "/awards", "/nowhere")) {
            assertThat(told(page)).as(page).contains("when a life is in danger", "Mondays to Thursdays");
        }
        assertThat(owner.page(article).select("form.say").text()).contains("112 when a life is in danger");
    }

    /// The language and the colours, too.
    @Test
    void speakAnotherLanguageInOtherColoursOnTheVeryNextRequest() throws Exception {
        var before = style("/");

        owner.submit("/desk/settings", "#settings", "language", "de", "palette", "LICHEN");

        for (var page : List.of("/", article, "/nowhere", "/desk")) {
            assertThat(owner.page(page).select("html").attr("lang")).as(page).isEqualTo("de");
        }
        assertThat(style("/")).isNotEqualTo(before);
        assertThat(told(style("/"))).contains("--paper: light-dark(#f3f4ee, #171a15)");
        assertThat(owner.get(before).statusCode()).as("an older page still finds its own").isEqualTo(200);
        owner.submit("/desk/settings", "#settings", "language", "en", "palette", "PLASTER");
    }

    /// What the site is called is not what the practice is called.
    @Test
    void callTheSiteByANameOfItsOwnOnTheVeryNextRequest() throws Exception {
        owner.submit("/desk/practice", "#facts", "licence", "Psychotherapist");
        var practice = owner.page("/").title();
        var pages = List.of("/", article, "/awards", "/nowhere", "/desk");

        owner.submit("/desk/settings", "#settings", "title", "Quiet Hours");

        for (var page : pages) {
            assertThat(owner.page(page).title()).as(page).endsWith("Quiet Hours");
            assertThat(owner.page(page).select(".header__name, .desk__name").text()).as(page).isEqualTo("Quiet Hours");
        }
        assertThat(owner.page(article).select("main").text()).as("how to cite").contains("Quiet Hours");
        assertThat(owner.page("/").select("script[type='application/ld+json']").html())
                .as("a fact of the practice stays one").contains("\"name\":\"" + practice + "\"");
        owner.submit("/desk/settings", "#settings", "title", "");
        assertThat(owner.page("/").title()).isEqualTo(practice);
    }

    /// What is set elsewhere is found from the settings.
    @Test
    void leadToWhatIsSetOnPagesOfItsOwn() throws Exception {
        var ways = owner.page("/desk/settings").select(".settings__elsewhere a");

        assertThat(ways.eachText()).startsWith("How marks in a text look", "Portrait", "Who is heard at once");
        for (var way : ways) {
            var to = URI.create(way.attr("href"));
            var place = to.getFragment() == null ? "main" : "#" + to.getFragment();
            assertThat(owner.page(to.getPath()).select(place)).as(way.text()).hasSize(1);
        }
    }

    /// The page looks as it did before; so it says what became of the form, once.
    @Test
    void areSaidToBeSaved() throws Exception {
        for (var form : Map.of("/desk/practice", "#facts", "/desk/settings", "#settings").entrySet()) {
            owner.submit(form.getKey(), form.getValue());

            assertThat(owner.page(form.getKey()).select(".told").eachText()).containsExactly("Saved.");
            assertThat(owner.page(form.getKey()).select(".told")).isEmpty();
        }
    }

    private static String style(String path) throws Exception {
        return owner.page(path).select("link[rel=stylesheet]").attr("href");
    }

    @Test
    void surviveACrash() throws Exception {
        owner.submit("/desk/practice", "#facts", "owner", "Elena Marsh");
        site.kill();
        site.restart();

        assertThat(told("/")).contains("Elena Marsh");
    }

    private static String told(String path) throws IOException, InterruptedException {
        return owner.get(path).body();
    }
}
