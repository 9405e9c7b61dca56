package org.rapport.comments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.imports.ImportItem;
import org.rapport.comments.Ban.Kind;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;

/// Bans on their way from one site to another.
@ModuleTest
class BansPartTests {
    private static final String LOANS = "HOST\tloans.example\t" + LONG_AGO + "\tElena";
    private static final String PILLS = "PHRASE\tcheap pills\t" + LONG_AGO + "\tElena";

    private final Bans bans;
    private final BansPart part;
    private final KeptReport report = new KeptReport();

    BansPartTests(Bans bans, BansPart part) {
        this.bans = bans;
        this.part = part;
    }

    @Test
    void takesAlongSitesAndWordsButNoWriter() {
        bans.put(Kind.HOST, "loans.example", "", "Elena");
        bans.put(Kind.PHRASE, "cheap pills", "", "Elena");
        bans.put(Kind.WRITER, "7", NORA, "Elena");

        assertThat(KeptExport.of(part).told()).isEqualTo(Map.of("_rapport_bans",
                (LOANS + "\n" + PILLS).replace(LONG_AGO.toString(), NOW.toString())));
    }

    @Test
    void tellsNothingWhereNothingIsBanned() {
        bans.put(Kind.WRITER, "7", NORA, "Elena");

        assertThat(KeptExport.of(part).told()).isEmpty();
    }

    @Test
    void bringsInWhatItTakesAlong() {
        read(LOANS, PILLS);

        assertThat(bans.all()).extracting(Ban::kind, Ban::what, Ban::label, Ban::at, Ban::by, Ban::hits)
                .containsExactly(tuple(Kind.PHRASE, "cheap pills", "", LONG_AGO, "Elena", 0),
                        tuple(Kind.HOST, "loans.example", "", LONG_AGO, "Elena", 0));
        assertThat(KeptExport.of(part).told()).isEqualTo(Map.of("_rapport_bans", LOANS + "\n" + PILLS));
        assertThat(report.brought()).containsExactly("bans", "bans");
    }

    @Test
    void changesNothingOfWhatIsBannedHere() {
        bans.put(Kind.HOST, "loans.example", "", "Marta");
        read(LOANS, PILLS);
        read(LOANS, PILLS);

        assertThat(bans.all()).extracting(Ban::what, Ban::by).containsExactly(tuple("loans.example", "Marta"),
                tuple("cheap pills", "Elena"));
        assertThat(report.brought()).containsExactly("bans");
        assertThat(report.known()).containsExactly("bans", "bans", "bans");
    }

    @Test
    void bringsNothingAgainThatWasLifted() {
        read(LOANS);
        bans.lift(bans.all().getFirst().id());

        read(LOANS);

        assertThat(bans.all()).isEmpty();
        assertThat(report.known()).containsExactly("bans");
    }

    @Test
    void makesNoMoreThanAThousand() {
        IntStream.range(0, Lines.MOST).forEach(number -> bans.put(Kind.HOST, "h" + number + ".example", "", "Elena"));

        read(LOANS);

        assertThat(bans.count()).isEqualTo(Lines.MOST);
        assertThat(report.skipped()).singleElement().asString().contains("more than 1,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRITER\t7\t2014-06-01T09:00:00Z\tElena",
        "host\tloans.example\t2014-06-01T09:00:00Z\tElena",
        "HOST\tnowhere\t2014-06-01T09:00:00Z\tElena", "HOST\t\t2014-06-01T09:00:00Z\tElena",
        "HOST\tuser@loans.example\t2014-06-01T09:00:00Z\tElena", "PHRASE\tab\t2014-06-01T09:00:00Z\tElena",
        "PHRASE\t***\t2014-06-01T09:00:00Z\tElena", "PHRASE\tquick loan\tyesterday\tElena",
        "PHRASE\tquick loan\t+999999999-01-01T00:00:00Z\tElena", "PHRASE\tquick loan\t2014-06-01T09:00:00Z",
        "nonsense"})
    void leavesOutsideWhatCannotBe(String line) {
        read(line, PILLS);

        assertThat(bans.all()).extracting(Ban::what).containsExactly("cheap pills");
        assertThat(report.skipped())
                .containsExactly(line.replace('\t', ' ').replace("  ", " ") + ": this line cannot be read");
    }

    @Test
    void believesNoDayToComeAndNothingEndless() {
        read("PHRASE\tquick loan\t" + NOW.plusSeconds(1) + "\tElena",
                "PHRASE\t" + "quick ".repeat(60) + "\t" + LONG_AGO + "\tElena",
                "PHRASE\tquick loan\t" + LONG_AGO + "\t" + "Elena".repeat(3000));

        assertThat(bans.all()).isEmpty();
        assertThat(report.skipped()).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeLessThan(120));
    }

    @Test
    void readsItAsTheOwnerWouldTypeIt() {
        read("HOST\thttps://www.Loans.example/today\t" + LONG_AGO + "\tEle\u0007na" + "h".repeat(300),
                "PHRASE\tcheap\u202E  pills\t" + LONG_AGO + "\tElena");

        assertThat(bans.all()).extracting(Ban::what).containsExactly("cheap pills", "loans.example");
        assertThat(bans.all().getLast().by()).hasSize(200).startsWith("Elenah").endsWith("h…");
    }

    @Test
    void readsAThousand() {
        read(IntStream.range(0, 1002).mapToObj(number -> "HOST\tloans" + number + ".example\t" + LONG_AGO + "\tElena")
                .toArray(String[]::new));

        assertThat(bans.all()).hasSize(1000);
        assertThat(report.skipped()).hasSize(2).containsOnly("bans: more than 1,000 of them are not read");
    }

    @Test
    void readsTheWholeSitesItemAlone() {
        var whole = KeptExport.whole(Map.of("_rapport_bans", LOANS));
        part.read(new ImportItem(whole.site(), 10, "post", "publish", "", whole.link(), "", "", "", "",
                MovableClock.START,
                List.of(), whole.meta(), List.of()), report);

        assertThat(bans.all()).isEmpty();
    }

    private void read(String... lines) {
        part.read(KeptExport.whole(Map.of("_rapport_bans", List.of(lines).stream().collect(Collectors.joining("\n")))),
                report);
    }
}
