package org.rapport.comments;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NOW;

/// Whom the owner trusts, on their way from one site to another.
@ModuleTest
class TrustedAuthorsPartTests {
    private static final TrustedAuthor JONAS = new TrustedAuthor("https://ward.example/", "Jonas Ward", LONG_AGO,
            "Elena");
    private static final TrustedAuthor NAMELESS = new TrustedAuthor("https://tides.example/anna", "",
            LONG_AGO.plusMillis(1),
            "Elena");
    private static final String LINES = "https://ward.example/\tJonas Ward\t" + JONAS.at()
            + "\tElena\nhttps://tides.example/anna\t\t" + NAMELESS.at() + "\tElena";

    private final Browser browser;
    private final TrustedAuthorTable trusted;
    private final TrustedAuthorsPart part;
    private final KeptReport report = new KeptReport();

    TrustedAuthorsPartTests(Browser browser, TrustedAuthorTable trusted, TrustedAuthorsPart part) {
        this.browser = browser;
        this.trusted = trusted;
        this.part = part;
    }

    @Test
    void bringsInWhatItTakesAlong() {
        read(LINES);

        assertThat(trusted.all()).containsExactly(NAMELESS, JONAS);
        assertThat(KeptExport.of(part).told()).isEqualTo(Map.of("_rapport_trusted_authors", LINES));
        assertThat(browser.get("/desk/comments/linkbacks").body()).contains("Jonas Ward");
        assertThat(report.brought()).containsExactly("authors whose links appear at once",
                "authors whose links appear at once");
    }

    @Test
    void tellsNothingWhereNobodyIsTrusted() {
        assertThat(KeptExport.of(part).told()).isEmpty();
    }

    @Test
    void changesNothingOfWhomTheOwnerTrustsHere() {
        trusted.keep(JONAS.url(), "Dr. Ward", NOW, "Marta");
        read(LINES);
        read(LINES);

        assertThat(trusted.all()).containsExactly(new TrustedAuthor(JONAS.url(), "Dr. Ward", NOW, "Marta"), NAMELESS);
        assertThat(report.brought()).hasSize(1);
        assertThat(report.known()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://ward.example/", "https://user@ward.example/", "https://",
        "https://ward.example/?author=2", "https://ward.example/a/../b", "https://ward.example/%0A", "not an address",
        ""})
    void trustsNobodyWhoHasNoPage(String url) {
        read(url + "\tJonas Ward\t" + LONG_AGO + "\tElena\n" + LINES);

        assertThat(trusted.all()).containsExactly(NAMELESS, JONAS);
        assertThat(report.skipped()).hasSize(1).first().asString().endsWith(": this line cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2999-01-01T00:00:00Z", ""})
    void believesNoOtherMomentThanOneThatHasBeen(String moment) {
        read(JONAS.url() + "\tJonas Ward\t" + moment + "\tElena");

        assertThat(trusted.all()).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void keepsNothingEndless() {
        read("https://ward.example/" + "a".repeat(2000) + "\tJonas Ward\t" + LONG_AGO + "\tElena\n"
                + "https://ward.example/\t" + "Jonas".repeat(99) + "\t" + LONG_AGO + "\t" + "Elena".repeat(99));

        assertThat(trusted.all()).singleElement().satisfies(author -> {
            assertThat(author.name()).hasSize(200);
            assertThat(author.by()).hasSize(200);
        });
    }

    private void read(String lines) {
        part.read(KeptExport.whole(Map.of("_rapport_trusted_authors", lines)), report);
    }
}
