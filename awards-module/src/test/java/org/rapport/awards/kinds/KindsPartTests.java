package org.rapport.awards.kinds;

import java.io.IOException;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.media.Thumbnail;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class KindsPartTests {
    private static final String LINE = "quiet-lamp\tQuiet Lamp\t2019\t5\t1\t2\t3\tLAMP\t#000000\t#ffffff\tBANNER\t#c08a2e\t";

    private final KindsPart part;
    private final Kinds kinds;
    private final Jdbi jdbi;
    private final KeptReport report = new KeptReport();

    KindsPartTests(KindsPart part, Kinds kinds, Jdbi jdbi) {
        this.part = part;
        this.kinds = kinds;
        this.jdbi = jdbi;
    }

    private void reads(String lines) {
        part.read(KeptExport.whole(Map.of("_rapport_award_kinds", lines)), report);
    }

    @Test
    void takesThemAlongWithTheirPictures() throws IOException {
        reads(LINE);
        var plain = new KindForm("Plain", "STAR", "#5b3a73", "#f7ecd9", "NONE", "#b8862b", "0", "0", "0", "0");
        kinds.add(plain);
        kinds.draw("quiet-lamp", (Thumbnail.Made) Thumbnail.of(KindPictureTests.golden(30, 30), 320));
        var before = kinds.own();
        var picture = kinds.picture("quiet-lamp").orElseThrow();

        var told = KeptExport.of(part).told();
        jdbi.useHandle(handle -> handle.execute("delete from awards.kind"));
        reads(told.getOrDefault("_rapport_award_kinds", ""));

        assertThat(kinds.own()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("version").isEqualTo(before);
        assertThat(kinds.picture("quiet-lamp").orElseThrow()).usingRecursiveComparison().isEqualTo(picture);
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void tellsNothingWhereThereAreNone() {
        assertThat(KeptExport.of(part).told()).isEmpty();
    }

    @Test
    void bringsEachOnce() {
        reads(LINE);
        reads(LINE);

        assertThat(kinds.own()).singleElement().satisfies(kind -> assertThat(kind.customs())
                .isEqualTo(new Customs(2019, 5, 1, 2, 3)));
        assertThat(report.brought()).hasSize(1);
        assertThat(report.known()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "a\tb\tc"})
    void overlooksWhatIsNoLineOfOurs(String line) {
        reads(line + "\n" + LINE);

        assertThat(kinds.own()).hasSize(1);
        assertThat(report.skipped()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"quiet-lamp, ../lamp", "quiet-lamp, Quiet-Lamp", "quiet-lamp, new", "Quiet Lamp, Liebster Award",
        "2019, 1492",
        "2019, 2027", "2019, twenty", "LAMP, TREE", "#000000, black", "#000000, #fffffe", "BANNER, ROPE",
        "#c08a2e, red"})
    void keepsOutsideWhatNobodyCouldType(String said, String instead) {
        reads(LINE.replace(said + "\t", instead + "\t"));

        assertThat(kinds.own()).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "d29yZHM="})
    void showsTheDrawingWhereThePictureIsNone(String picture) {
        reads(LINE + picture);

        assertThat(kinds.own()).singleElement().satisfies(kind -> assertThat(kind.hasPicture()).isFalse());
        assertThat(report.brought()).hasSize(1);
        assertThat(report.skipped()).singleElement().asString().contains("quiet-lamp");
    }

    @Test
    void hasAnEndToWhatAFileMayBring() {
        var many = new StringBuilder();
        for (var number = 1; number <= Kinds.MOST_OWN + 5; number++) {
            many.append(LINE.replace("quiet-lamp", "lamp-" + number).replace("Quiet Lamp", "Lamp " + number))
                    .append('\n');
        }

        reads(many.toString());

        assertThat(kinds.own()).hasSize(Kinds.MOST_OWN);
        assertThat(report.skipped()).hasSize(5);
    }
}
