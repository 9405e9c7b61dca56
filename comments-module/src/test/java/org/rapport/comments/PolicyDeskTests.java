package org.rapport.comments;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/// The rule as the owner changes it, and as it comes from another site.
@ModuleTest
class PolicyDeskTests {
    private static final String DESK = "/desk/comments/policy";

    private final Browser browser;
    private final Policies policies;
    private final PolicyPart part;
    private final TransactionOperations transaction;
    private final DroppedTags dropped;
    private final Scene scene;
    private final KeptReport report = new KeptReport();

    PolicyDeskTests(Browser browser, Policies policies, PolicyPart part, TransactionOperations transaction,
            DroppedTags dropped) {
        this.browser = browser;
        this.policies = policies;
        this.part = part;
        this.transaction = transaction;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @Test
    void isFoundWhereCommentsAre() {
        assertThat(browser.get("/desk/comments").document().select("a[href=" + DESK + "]")).hasSize(1);
        assertThat(browser.get(DESK).header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.get(DESK).document().select("[checked]").eachAttr("value")).containsExactly("FIRST_HELD");
    }

    @Test
    void isKept() {
        browser.submit(browser.get(DESK).form("policy"), "admission", "OPEN", "days", "14");

        assertThat(policies.now()).isEqualTo(new Policy(Admission.OPEN, 14, false, 1));
        assertThat(browser.get(DESK).document().select("[checked]").eachAttr("value")).containsExactly("OPEN");
        assertThat(browser.get(DESK).id("days").attr("value")).isEqualTo("14");
    }

    @Test
    void makesEveryConversationAnew() {
        scene.open();
        assertThat(scene.article().keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Policies.TAG));
        dropped.forget();

        scene.rule(Admission.CLOSED);

        assertThat(dropped.all()).containsExactly(Policies.TAG);
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBe() {
        var refused = browser.submit(browser.get(DESK).form("policy"), "admission", "CLOSED", "days", "a week");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("days").attr("value")).isEqualTo("a week");
        assertThat(refused.id("days").attr("aria-describedby")).isEqualTo("days-hint days-problem");
        assertThat(refused.document().select("[checked]").eachAttr("value")).containsExactly("CLOSED");
        assertThat(policies.now()).isEqualTo(Policy.UNTOLD);
    }

    @Test
    void isNotWrittenOverUnseen() {
        scene.rule(Admission.ALL_HELD);
        var old = browser.get(DESK).form("policy");
        scene.rule(Admission.CLOSED);

        var refused = browser.submit(old, "admission", "OPEN");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[role=alert]").text()).startsWith("Somebody changed the rule");
        assertThat(policies.now().admission()).isEqualTo(Admission.CLOSED);

        browser.submit(refused.form("policy"));
        assertThat(policies.now().admission()).isEqualTo(Admission.OPEN);
    }

    @Test
    void comesFromAnotherSite() {
        read(Map.of("_rapport_comments", "FIRST_HELD", "_rapport_comments_days", "30",
                "_rapport_comments_findable", "true"));

        assertThat(policies.now()).isEqualTo(new Policy(Admission.FIRST_HELD, 30, true, 1));
        assertThat(report.brought()).containsExactly("rule for comments");
    }

    @Test
    void staysAsTheOwnerSetIt() {
        scene.rule(Admission.CLOSED);

        read(Map.of("_rapport_comments", "OPEN", "_rapport_comments_days", ""));

        assertThat(policies.now().admission()).isEqualTo(Admission.CLOSED);
        assertThat(report.known()).containsExactly("rule for comments");
    }

    @Test
    void staysOutsideWhereItCannotBe() {
        read(Map.of("_rapport_comments", "FRIENDS", "_rapport_comments_days", "-1"));

        assertThat(policies.now()).isEqualTo(Policy.UNTOLD);
        assertThat(report.skipped()).hasSize(2);
    }

    private void read(Map<String, String> meta) {
        transaction.executeWithoutResult(status -> part.read(KeptExport.whole(meta), report));
    }
}
