package org.rapport.awards;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.imports.ImportItem;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;

/// The owner's way with an award, out with an export and in again.
@ModuleTest
class JourneyMetaTests {
    private static final AwardId AWARD = new AwardId(1);

    private final JourneyMeta meta;
    private final JourneyTable table;
    private final Story story;
    private final Browser browser;
    private final Jdbi jdbi;

    JourneyMetaTests(JourneyMeta meta, JourneyTable table, Story story, Browser browser, Jdbi jdbi) {
        this.meta = meta;
        this.table = table;
        this.story = story;
        this.browser = browser;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void goTheWay() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
    }

    @Test
    void comesBackAsItWent() {
        browser.post("/desk/awards/1/customs", "facts", "2", "answers", "1", "questions", "0", "nominees", "3");
        browser.post("/desk/awards/1/facts", "words-1", "Geese.", "words-2", "Postcards.");
        browser.post("/desk/awards/1/answers", "prompt-1", "Tea or coffee?", "words-1", "Water.\n\nCold.");
        browser.post("/desk/awards/1/thanks", "words-1", "Thank you.");
        browser.post("/desk/awards/1/questions", "words-1", "What do you read?");
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "name", "Bread", "why", "Rye");
        browser.post("/desk/awards/1/nominees", "address", "https://sea.example/", "name", "Sea", "why", "");
        table.keepTold("bread.example", AWARD, Told.How.LINKBACK, NOW);
        table.keepTold("sea.example", AWARD, Told.How.NOTE_READY, null);
        var told = meta.tell(AWARD);

        forget();
        meta.read(item(told), AWARD);

        assertThat(meta.tell(AWARD)).isEqualTo(told).hasSize(1 + 5 + 1 + 2 * 3 + 3);
        assertThat(table.told()).hasSize(2);
    }

    @Test
    void passesOverWhatCannotBe() {
        forget();

        meta.read(item(Map.of("_rapport_customs", "2015 7 0 0 99", "_rapport_line_facts_1", "A".repeat(2001),
                "_rapport_line_facts_31", "Too many.", "_rapport_nominee_1", "javascript:alert(1)",
                "_rapport_nominee_2", "https://bread.example/", "_rapport_nominee_2_told", "SHOUTED",
                "_rapport_nominee_3", "https://sea.example/", "_rapport_nominee_3_told", "NOTE",
                "_rapport_nominee_3_told_at", NOW.plus(Duration.ofDays(1)).toString())), AWARD);

        assertThat(table.customs(AWARD)).isEmpty();
        assertThat(table.lines(AWARD)).isEmpty();
        assertThat(table.nominees(AWARD)).extracting(Nominee::host).containsExactly("bread.example", "sea.example");
        assertThat(table.told()).singleElement().satisfies(told -> assertThat(told.at()).isNull());
    }

    @Test
    void passesOverWhatIsNoNumberAndNoMoment() {
        forget();

        meta.read(item(Map.of("_rapport_customs", "as many as you like", "_rapport_nominee_1", "https://bread.example/",
                "_rapport_nominee_1_told", "NOTE", "_rapport_nominee_1_told_at", "once")), AWARD);

        assertThat(table.customs(AWARD)).isEmpty();
        assertThat(table.told()).singleElement().satisfies(told -> assertThat(told.at()).isNull());
    }

    @Test
    void tellsNobodyOfWhomAnotherAwardTold() {
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye");
        table.keepTold("bread.example", new AwardId(7), Told.How.NOTE, NOW);

        assertThat(meta.tell(AWARD)).containsKey("_rapport_nominee_1").doesNotContainKey("_rapport_nominee_1_told");
    }

    private void forget() {
        for (var name : List.of("customs", "line", "nominee", "told")) {
            jdbi.useHandle(handle -> handle.execute("delete from awards." + name));
        }
    }

    private static ImportItem item(Map<String, String> meta) {
        return new ImportItem("https://old.example", 15, "rapport_award", "private", "", "https://old.example/awards",
                "award-1", "", "", "", NOW, List.of(), new HashMap<>(meta), List.of());
    }
}
