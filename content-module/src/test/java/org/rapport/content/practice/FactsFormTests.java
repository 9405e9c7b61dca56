package org.rapport.content.practice;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;

import static org.assertj.core.api.Assertions.assertThat;

class FactsFormTests {
    private static final Practice PRACTICE = new Practice("The Quiet Room", "Elena", "Listener", "She waits.",
            List.of("7 Lane", "Westhaven"), List.of("Mondays"), "soon",
            List.of(new CrisisLine("112", "in danger"), new CrisisLine("+49 (30) 116-123", "to talk, at any hour")));

    @Test
    void saysWhatThePracticeSays() {
        assertThat(FactsForm.of(PRACTICE, 3).practice()).isEqualTo(PRACTICE);
        assertThat(FactsForm.of(PRACTICE, 3).problems()).isEmpty();
    }

    @Test
    void cleansWhatWasTyped() {
        var form = new FactsForm(" The\u0000 Quiet\nRoom ", null, null, null, "7 Lane \r\n\r\n Westhaven", "", "",
                "\n112   in danger\n", 0);

        assertThat(form.practice()).isEqualTo(new Practice("The Quiet Room", "", "", "", List.of("7 Lane", "Westhaven"),
                List.of(), "", List.of(new CrisisLine("112", "in danger"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "call 112", "in danger", "112in danger", "- 112 in danger"})
    void wantsTheNumberFirst(String crisis) {
        assertThat(withCrisis(crisis).problems()).containsOnlyKeys("crisis");
        assertThat(withCrisis("112 in danger\n" + crisis).problems()).containsOnlyKeys("crisis");
    }

    @Test
    void wantsAName() {
        assertThat(new FactsForm(" ", "Elena", "", "", "", "", "", "", 0).problems()).containsOnlyKeys("name");
    }

    @Test
    void refusesWhatIsTooLongForItsPlace() {
        var endless = "x".repeat(2001);

        assertThat(new FactsForm(endless, endless, endless, endless, endless, endless, endless, "112 " + endless, 0)
                .problems())
                .containsOnlyKeys("name", "owner", "profession", "about", "place", "hours", "reply", "crisis");
    }

    private static FactsForm withCrisis(String crisis) {
        return new FactsForm("The Quiet Room", "", "", "", "", "", "", crisis, 0);
    }
}
