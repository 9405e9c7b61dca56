package org.rapport.awards;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;

/// Awards that the owner makes because the site does not know them.
@ModuleTest
class OwnKindsTests {
    private static final String KINDS = "/desk/awards/kinds";
    private static final String LAMP = KINDS + "/quiet-lamp-award";
    private static final String OFFER = "Splendid. I nominate you for the Quiet Lamp Award, dear Elena.";

    private final Book awards;
    private final Story story;
    private final Browser browser;
    private final DroppedTags dropped;

    OwnKindsTests(Book awards, Story story, Browser browser, DroppedTags dropped) {
        this.awards = awards;
        this.story = story;
        this.browser = browser;
        this.dropped = dropped;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    private Reply make(String... typed) {
        return browser.submit(browser.get(KINDS + "/new").form("kind"), typed);
    }

    private void lamp() {
        assertThat(make("name", "Quiet Lamp Award").location()).isEqualTo(LAMP + "");
    }

    @Test
    void makesAnAward() {
        lamp();

        assertThat(browser.get(KINDS).id("own").text()).contains("Quiet Lamp Award");
        assertThat(browser.get("/desk/awards/new?kind=quiet-lamp-award").form("entry")
                .select("option[selected]").val()).isEqualTo("quiet-lamp-award");
        assertThat(browser.get("/badges/quiet-lamp-award.svg").body()).contains("Quiet Lamp Award", "#5b3a73");
    }

    @Test
    void findsItInWhatPeopleSayFromThenOn() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        assertThat(awards.all()).isEmpty();

        lamp();
        story.says(INES, INES_BLOG, OFFER);

        assertThat(awards.open()).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo("quiet-lamp-award");
            assertThat(offer.giver()).isEqualTo(INES);
        });
    }

    @Test
    void findsItByItsNewName() {
        lamp();
        browser.submit(browser.get(LAMP).form("kind"), "name", "Loud Bell Award");

        story.says(INES, INES_BLOG, OFFER.replace("Quiet Lamp", "Loud Bell"));

        assertThat(awards.open()).extracting(Offer::kind).containsExactly("quiet-lamp-award");
    }

    @Test
    void hangsItsBadge() {
        lamp();
        story.says(INES, INES_BLOG, OFFER);
        story.accepts(1);

        assertThat(browser.get("/").id("badges").select("img").attr("src")).isEqualTo("/badges/quiet-lamp-award.svg?1");
        assertThat(browser.get("/awards/quiet-lamp-award").status()).isEqualTo(200);
        assertThat(browser.get("/awards").document().select(".award__name").text()).isEqualTo("Quiet Lamp Award");
    }

    @Test
    void changesWhatItIsCalledAndLooksLike() {
        lamp();
        var form = browser.get(LAMP).form("kind");

        assertThat(browser.submit(form, "name", "Loud Bell Award", "ribbon", "ROSETTE", "band", "#102030", "facts", "4")
                .location()).startsWith(LAMP);

        var changed = browser.get(LAMP);
        assertThat(changed.document().title()).contains("Loud Bell Award");
        assertThat(changed.form("kind").select("[name=ribbon][checked]").val()).isEqualTo("ROSETTE");
        assertThat(changed.form("kind").select("[name=facts]").val()).isEqualTo("4");
        assertThat(changed.document().select(".kind__look img").attr("src"))
                .isEqualTo("/badges/quiet-lamp-award.svg?2");
        assertThat(browser.get("/badges/quiet-lamp-award.svg").body()).contains("#102030", "Loud Bell Award");
        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @ParameterizedTest
    @CsvSource({"name, '', name", "name, liebster award, name", "name, liebster award!, name",
        "name, Premio: Liebster, name", "shape, TREE, shape", "ink, #5b3a74, ground",
        "ground, red, ground", "ribbon, ROPE, ribbon", "band, url(x), ribbon", "facts, 31, customs",
        "nominees, many, customs", "questions, -1, customs"})
    void refusesWhatCannotBe(String field, String typed, String problem) {
        var refused = browser.post(KINDS, with(field, typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has(problem + "-problem")).isTrue();
        if (problem.equals("customs")) {
            assertThat(refused.form("kind").select("[name=" + field + "]").val()).as("what was typed").isEqualTo(typed);
        }
        assertThat(refused.document().select(".form__problem[id]")).hasSize(1);
        assertThat(browser.get(KINDS).has("own")).isFalse();
    }

    private static String[] with(String field, String typed) {
        var fields = new String[]{"name", "Lamp & Bell", "shape", "STAR", "ground", "#5b3a73", "ink", "#f7ecd9",
            "ribbon", "TAILS", "band", "#b8862b", "facts", "7", "answers", "0", "questions", "0", "nominees", "5"};
        for (var at = 0; at < fields.length; at += 2) {
            if (fields[at].equals(field)) {
                fields[at + 1] = typed;
            }
        }
        return fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Award", "you", "The", "Premio", "⭐⭐", "Der Preis für dich", "A 2 Z Award",
        "El premio de mi blog"})
    void refusesANameThatEveryCommentHas(String name) {
        var refused = browser.post(KINDS, with("name", name));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("name-problem").text()).startsWith("Give it a name that can be recognised");
        assertThat(refused.form("kind").select("[name=name]").val()).isEqualTo(name);
    }

    @Test
    void cutsNoNameThatIsTooLong() {
        var refused = browser.post(KINDS, with("name", "Lamp ".repeat(40)));

        assertThat(refused.id("name-problem").text()).isEqualTo("Give it a name of at most 80 letters.");
        assertThat(refused.form("kind").select("[name=name]").val()).hasSize(199);
        assertThat(refused.form("kind").select("[name=name]").hasAttr("maxlength")).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhereItRefuses() {
        var refused = browser.post(KINDS, with("facts", "31"));

        assertThat(refused.form("kind").select("[name=name]").val()).isEqualTo("Lamp & Bell");
        assertThat(refused.form("kind").select("[name=ribbon][checked]").val()).isEqualTo("TAILS");
    }

    @Test
    void givesEachAnAddressOfItsOwn() {
        assertThat(make("name", "Señal Award").location()).isEqualTo(KINDS + "/senal-award");
        assertThat(make("name", "Senal Award").location()).isEqualTo(KINDS + "/senal-award-2");
        assertThat(make("name", "Тихая лампа").location()).isEqualTo(KINDS + "/award");
        assertThat(make("name", "Issuer").location()).isEqualTo(KINDS + "/issuer-2");
        assertThat(make("name", "A".repeat(80)).location()).isEqualTo(KINDS + "/" + "a".repeat(50));
    }

    @Test
    void takesOutWhatNobodyOffered() {
        lamp();

        assertThat(browser.submit(browser.get(LAMP).form("removal")).location()).isEqualTo(KINDS);

        assertThat(browser.get(LAMP).status()).isEqualTo(404);
        assertThat(browser.get("/badges/quiet-lamp-award.svg").status()).isEqualTo(404);
    }

    @Test
    void keepsWhatSomebodyOffered() {
        lamp();
        story.says(INES, INES_BLOG, OFFER);

        var refused = browser.submit(browser.get(LAMP).form("removal"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().text()).contains("It has been offered, so it stays.");
        assertThat(browser.get("/desk/awards/1").status()).isEqualTo(200);
    }

    @Test
    void knowsNoOther() {
        for (var id : new String[]{"liebster", "none", "LAMP", "x".repeat(61)}) {
            assertThat(browser.get(KINDS + "/" + id).status()).as(id).isEqualTo(404);
        }
        assertThat(browser.post(KINDS + "/liebster/removal").status()).isEqualTo(404);
    }
}
