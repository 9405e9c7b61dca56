package org.rapport.comments;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.CareTests.CRY;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;

/// What is done when somebody is in danger, on its way from one site to another.
@ModuleTest
class CarePartTests {
    private static final String PATH = "/desk/comments/care";
    private static final Map<String, String> TOLD = Map.of("_rapport_care", "Please call.\n\nI read **everything**.",
            "_rapport_care_signs_en", "no figs\n- no figs today", "_rapport_care_signs_es", "");

    private final Browser browser;
    private final Comments comments;
    private final Care care;
    private final CarePart part;
    private final Scene scene;
    private final KeptReport report = new KeptReport();

    CarePartTests(Browser browser, Comments comments, Care care, CarePart part) {
        this.browser = browser;
        this.comments = comments;
        this.care = care;
        this.part = part;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.rule(Admission.OPEN);
    }

    @Test
    void takesAlongWordsAndTheSignsThatTheOwnerChanged() {
        browser.submit(browser.get(PATH).form("care"), "words", "Please call.\n\nI read **everything**.", "en",
                "no figs\n- no figs today", "es", "", "confirmed", "true");

        assertThat(KeptExport.of(part).told()).isEqualTo(TOLD);
    }

    @Test
    void tellsNothingUntilTheOwnerSetSomething() {
        assertThat(KeptExport.of(part).told()).isEmpty();
    }

    @Test
    void bringsInWhatItTakesAlong() {
        read(TOLD);

        assertThat(KeptExport.of(part).told()).isEqualTo(TOLD);
        assertThat(browser.get(PATH).id("words").wholeText()).isEqualTo("Please call.\n\nI read **everything**.");
        assertThat(browser.get(PATH).id("en").wholeText()).isEqualTo("no figs\n- no figs today");
        assertThat(browser.get(PATH).id("es").text()).isEmpty();
        assertThat(browser.get(PATH).id("de").text()).as("as they are here").contains("mich umbringen");
        assertThat(report.brought()).containsExactly("words for somebody in danger");
    }

    @Test
    void looksForNothingUntilTheOwnerConfirmsItHere() {
        read(TOLD);

        assertThat(browser.get(PATH).body()).contains("The site looks for nothing yet");
        assertThat(browser.get(PATH).id("confirmed").hasAttr("checked")).isFalse();
        assertThat(report.noted()).singleElement().asString().contains("confirm");
        scene.say("author", NORA, "text", "There are no figs.");
        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.APPROVED);

        browser.submit(browser.get(PATH).form("care"), "confirmed", "true");
        assertThat(browser.follow(scene.say("author", NORA, "text", "Still there are no figs.")).body())
                .contains("Please call.");
    }

    @Test
    void believesNoFileThatSaysWhatIsConfirmed() {
        var told = new HashMap<>(TOLD);
        told.put("_rapport_care_confirmed", "true");
        told.put("confirmed", "true");
        read(told);

        assertThat(care.now().isOn()).isFalse();
        assertThat(care.words()).isEmpty();
    }

    @Test
    void changesNothingOfWhatTheOwnerSetHere() {
        browser.submit(browser.get(PATH).form("care"), "words", "Ring me.", "confirmed", "true");
        read(TOLD);

        assertThat(care.words()).contains("Ring me.");
        assertThat(care.now().signIn(CRY)).isPresent();
        assertThat(report.known()).containsExactly("words for somebody in danger");
    }

    @Test
    void takesTheSameInOnce() {
        read(TOLD);
        read(Map.of("_rapport_care", "Other words."));

        assertThat(KeptExport.of(part).told()).isEqualTo(TOLD);
        assertThat(care.now().version()).isOne();
        assertThat(report.known()).hasSize(1);
    }

    @Test
    void leavesOutsideWhatCannotBe() {
        read(Map.of("_rapport_care", " \u202E\n", "_rapport_care_signs_de", "a ".repeat(30_000)));
        read(Map.of("_rapport_care", "a".repeat(5001)));

        assertThat(care.now().version()).isZero();
        assertThat(report.skipped()).containsExactly(
                "words for somebody in danger: Please write what the writer should read.",
                "words for somebody in danger: Please stay below 50,000 letters.",
                "words for somebody in danger: Please stay below 5,000 letters: nobody reads long in such a moment.");
    }

    @Test
    void showsNothingThatCouldRun() {
        read(Map.of("_rapport_care", "Call <script>alert(1)</script> \u0007**now**"));

        assertThat(browser.get(PATH).document().select("form .say__preview strong").text()).isEqualTo("now");
        assertThat(browser.get(PATH).document().select("form script")).isEmpty();
        assertThat(care.now().words()).doesNotContain("\u0007");
    }

    private void read(Map<String, String> told) {
        part.read(KeptExport.whole(told), report);
    }
}
