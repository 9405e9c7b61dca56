package org.rapport.awards;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.testkit.Browser;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.VERSATILE;
import static org.rapport.awards.Cast.WORDS;

@ModuleTest
class AwardExportTests {
    private final Story story;
    private final Browser browser;
    private final List<ExportPart> parts;

    AwardExportTests(Story story, Browser browser, List<ExportPart> parts) {
        this.story = story;
        this.browser = browser;
        this.parts = parts;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void tellsWhatBecameOfAnAwardAndWhatItHangsOn() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);
        story.thanks(1);

        assertThat(written()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(15);
            assertThat(item.status()).isEqualTo("private");
            assertThat(item.link()).isEqualTo("https://practice.example/awards/" + VERSATILE + "#award-1");
            assertThat(item.body()).isEqualTo(WORDS);
            assertThat(item.published()).isEqualTo(NOW);
            assertThat(item.meta()).isEqualTo(Map.ofEntries(Map.entry("_rapport_award", VERSATILE),
                    Map.entry("_rapport_giver", AMARU), Map.entry("_rapport_host", AMARUS_HOST),
                    Map.entry("_rapport_article", "10"), Map.entry("_rapport_comment", "13"),
                    Map.entry("_rapport_linkback", POST), Map.entry("_rapport_linked", "10"),
                    Map.entry("_rapport_named", "yes"), Map.entry("_rapport_accepted", NOW.toString()),
                    Map.entry("_rapport_decided_by", "Elena"), Map.entry("_rapport_together", "1"),
                    Map.entry("_rapport_thanks", "20"),
                    Map.entry("_rapport_passed_on", NOW.toString()), Map.entry("_rapport_customs", "2015 7 0 0 15")));
        });
    }

    @Test
    void tellsNothingThatIsNotKnown() {
        story.says("", "", OFFER);

        assertThat(written()).singleElement().extracting(ImportItem::meta).isEqualTo(Map.of("_rapport_award", VERSATILE,
                "_rapport_giver", "", "_rapport_article", "10", "_rapport_comment", "13", "_rapport_together", "1"));
    }

    @Test
    void tellsOfEveryAward() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.declines(1);
        story.says("", "", OFFER + " Please.");
        story.rejectsComment(2);

        assertThat(written()).satisfiesExactly(
                declined -> assertThat(declined.meta()).containsEntry("_rapport_declined", NOW.toString()),
                withdrawn -> assertThat(withdrawn.meta()).containsEntry("_rapport_withdrawn", NOW.toString()));
    }

    @Test
    void tellsThatABadgeWasTakenDown() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        story.declines(1);

        assertThat(written()).singleElement().extracting(ImportItem::meta).satisfies(
                meta -> assertThat(meta).containsEntry("_rapport_taken_down", NOW.toString())
                        .doesNotContainKey("_rapport_declined"));
    }

    @Test
    void tellsWhoStaysUnknown() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.acceptsNaming(1, "no");

        assertThat(written()).singleElement().extracting(ImportItem::meta)
                .satisfies(meta -> assertThat(meta).containsEntry("_rapport_discreet", "yes"));
    }

    @Test
    void tellsUntilWhenAnAwardIsPutOff() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        browser.post("/desk/awards/1/postponement");

        assertThat(written()).singleElement().extracting(ImportItem::meta).satisfies(
                meta -> assertThat(meta).containsEntry("_rapport_later", NOW.plus(Awards.LATER).toString()));
    }

    @Test
    void tellsWhatTheOwnerEntered() {
        browser.post("/desk/awards/new", "kind", VERSATILE, "giver", AMARU, "address", POST);

        assertThat(written()).singleElement().extracting(ImportItem::meta).isEqualTo(Map.of("_rapport_award", VERSATILE,
                "_rapport_giver", AMARU, "_rapport_host", AMARUS_HOST, "_rapport_address", POST, "_rapport_entered_by",
                "Elena", "_rapport_together", "1"));
    }

    @Test
    void tellsOfTheWayOnceForAllGivers() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, "Figs");
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.accepts(1);

        assertThat(written()).satisfiesExactly(
                amaru -> assertThat(amaru.meta()).containsKey("_rapport_customs")
                        .containsEntry("_rapport_linkback", POST)
                        .doesNotContainKey("_rapport_named"),
                ines -> assertThat(ines.meta()).doesNotContainKey("_rapport_customs")
                        .containsEntry("_rapport_together", "1"));
    }

    private List<ImportItem> written() {
        return parts.stream().flatMap(part -> KeptExport.of(part).items().stream())
                .filter(item -> item.type().equals("rapport_award")).toList();
    }
}
