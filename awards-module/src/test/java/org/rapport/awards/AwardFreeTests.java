package org.rapport.awards;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.imports.ImportItem;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;

@ModuleTest
class AwardFreeTests {
    private static final String NOTICE = "This blog is award-free.";

    private final AwardFree awardFree;
    private final AwardFreePart part;
    private final Story story;
    private final Browser browser;
    private final DroppedTags dropped;

    AwardFreeTests(AwardFree awardFree, AwardFreePart part, Story story, Browser browser, DroppedTags dropped) {
        this.awardFree = awardFree;
        this.part = part;
        this.story = story;
        this.browser = browser;
        this.dropped = dropped;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PATH, "/awards"})
    void saysBeforehandThatTheBlogTakesNone(String page) {
        assertThat(browser.get(page).body()).doesNotContain(NOTICE);

        set("true");
        assertThat(browser.get(page).id("award-free").text()).startsWith(NOTICE);

        set("false");
        assertThat(browser.get(page).body()).doesNotContain(NOTICE);
    }

    @Test
    void doesNotDenyTheBadgeAboveIt() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        set("true");

        assertThat(browser.get("/").id("award-free").text()).startsWith("By now this blog is award-free.");
        assertThat(browser.get(AwardFree.PATH).id("on-hint").text()).as("where she chooses it")
                .startsWith("By now this blog is award-free.");
        assertThat(browser.get("/awards").id("award-free").text()).startsWith("By now this blog is award-free.");
    }

    @Test
    void remindsTheOwnerWhileOffersWait() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        assertThat(free("/desk/awards")).isEmpty();

        set("true");

        assertThat(free("/desk/awards")).isEqualTo(AwardFree.PATH);
        assertThat(free("/desk/awards/1")).isEqualTo(AwardFree.PATH);
    }

    private String free(String page) {
        return browser.get(page).id("offer-1").select(".offer__free a").attr("href");
    }

    @Test
    void makesPagesAnew() {
        dropped.forget();
        set("true");

        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void isSetOnAPageThatTheSettingsName() {
        assertThat(browser.get(awardFree.entry().path()).form("award-free").select("[name=on]").hasAttr("checked"))
                .isFalse();
        set("true");
        set("true");

        assertThat(browser.get(awardFree.entry().path()).form("award-free").select("[name=on]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void goesOutWithAnExportAndComesIn() {
        assertThat(KeptExport.of(part).told()).isEmpty();
        set("true");
        var told = KeptExport.of(part).told();
        set("false");

        var report = new KeptReport();
        part.read(KeptExport.whole(told), report);

        assertThat(awardFree.isOn()).isTrue();
        assertThat(report.brought()).hasSize(1);
        part.read(KeptExport.whole(told), report);
        assertThat(report.brought()).hasSize(1);
    }

    @Test
    void comesInWithTheWholeOfASiteAlone() {
        var whole = KeptExport.whole(Map.of("_rapport_award_free", "yes"));
        part.read(
                new ImportItem(whole.site(), 1, "post", "publish", "", "https://elena.example/figs", "figs", "Figs", "",
                        "Figs.", null, List.of(), whole.meta(), List.of()),
                new KeptReport());

        assertThat(awardFree.isOn()).isFalse();
    }

    private void set(String on) {
        assertThat(browser.post(AwardFree.PATH, "on", on).status()).isEqualTo(303);
    }
}
