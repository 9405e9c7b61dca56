package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.imports.Export;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportReport;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ReadingListPartTests {
    private static final Instant LONG_AGO = Instant.parse("2012-01-01T10:00:00.5Z");
    private static final String PAUSE = "BOOK\tThe Pause\tA. Marsh\thttps://harbour.example/pause\tShort.\t" + LONG_AGO;
    private static final String TIDE = "BLOG\tLow Tide\t\t\t\t" + LONG_AGO;

    private final Browser browser;
    private final ReadingListPart part;
    private final RecommendationTable recommendations;
    private final DroppedTags dropped;
    private final List<String> said = new ArrayList<>();

    ReadingListPartTests(Browser browser, ReadingListPart part, RecommendationTable recommendations,
            DroppedTags dropped) {
        this.browser = browser;
        this.part = part;
        this.recommendations = recommendations;
        this.dropped = dropped;
    }

    @Test
    void writesWhatItReads() {
        read(PAUSE + "\n" + TIDE);

        assertThat(recommendations.all()).containsExactly(
                new Recommendation(new RecommendationId(2), Kind.BLOG, "Low Tide", "", "", "", "", "", LONG_AGO),
                new Recommendation(new RecommendationId(1), Kind.BOOK, "The Pause", "A. Marsh",
                        "https://harbour.example/pause", "", "", "Short.", LONG_AGO));
        assertThat(told()).isEqualTo(Map.of("_rapport_reading_list", PAUSE + "\n" + TIDE));
        assertThat(said).containsExactly("+recommendations", "+recommendations");
    }

    @Test
    void tellsFeedAndSourceBehindTheRest() {
        var line = TIDE + "\thttps://tide.example/feed\tmarsh2012";

        read(line);

        assertThat(recommendations.all()).singleElement().satisfies(one -> {
            assertThat(one.feed()).isEqualTo("https://tide.example/feed");
            assertThat(one.source()).isEqualTo("marsh2012");
        });
        assertThat(told()).containsValue(line);
    }

    @Test
    void tellsNothingOfAnEmptyList() {
        assertThat(told()).isEmpty();
    }

    @Test
    void takesTheSameInOnce() {
        read(PAUSE + "\n" + TIDE);
        read(PAUSE + "\n" + TIDE);

        assertThat(recommendations.all()).hasSize(2);
        assertThat(said).endsWith("=recommendations", "=recommendations");
    }

    @Test
    void keepsWhatIsRecommendedInOtherWords() {
        read(PAUSE);
        read(PAUSE.replace("Short.", "Long."));

        assertThat(recommendations.all()).extracting(Recommendation::words).containsExactly("Long.", "Short.");
    }

    @Test
    void showsItAtOnce() {
        read(PAUSE);

        assertThat(dropped.all()).containsExactly(ReadingList.TAG);
        assertThat(browser.get("/reading-list").id("shelf-book").text()).contains("The Pause", "Short.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILM\tThe Pause\t\t\t\t2012-01-01T10:00:00Z", "BOOK\t \t\t\t\t2012-01-01T10:00:00Z",
        "BOOK\tThe Pause\t\tjavascript:alert(1)\t\t2012-01-01T10:00:00Z", "BOOK\tThe Pause", "x",
        "BOOK\tThe Pause\t\t\t\t2012-01-01T10:00:00Z\tfeed\t", "BOOK\tThe Pause\t\t\t\t2012-01-01T10:00:00Z\t",
        "BOOK\tThe Pause\t\t\t\t2012-01-01T10:00:00Z\t\tno key", "BOOK\tThe Pause\t\t\t\tyesterday",
        "BOOK\tThe Pause\t\t\t\t+999999999-01-01T00:00:00Z",
        "BOOK\tThe Pause\t\t\t\t-999999999-01-01T00:00:00Z"})
    void leavesOutsideWhatCannotBe(String line) {
        read(line + "\n" + TIDE);

        assertThat(recommendations.all()).extracting(Recommendation::title).containsExactly("Low Tide");
        assertThat(said).hasSize(2).first().asString().startsWith("-" + line.replace("\t", " ").split(" ")[0])
                .endsWith("cannot be");
    }

    @Test
    void readsTheWholeSitesItemAlone() {
        part.read(item("post", PAUSE), new Said());

        assertThat(recommendations.all()).isEmpty();
    }

    @Test
    void believesNoDayToCome() {
        read("BOOK\tThe Pause\t\t\t\t" + MovableClock.START.plusSeconds(1));

        assertThat(recommendations.all()).isEmpty();
    }

    private void read(String list) {
        part.read(item(Export.SITE, list), new Said());
    }

    private static ImportItem item(String type, String list) {
        return new ImportItem("https://old.example", 9, type, "private", "", "https://old.example/", "", "", "", "",
                null, List.of(), Map.of("_rapport_reading_list", list), List.of());
    }

    private Map<String, String> told() {
        return KeptExport.of(part).told();
    }

    private final class Said implements ImportReport {
        @Override
        public void brought(String what) {
            said.add("+" + what);
        }

        @Override
        public void known(String what) {
            said.add("=" + what);
        }

        @Override
        public void skipped(String which, String why) {
            said.add("-" + which + ": " + why);
        }

        @Override
        public void noted(String which, String what) {}
    }
}
