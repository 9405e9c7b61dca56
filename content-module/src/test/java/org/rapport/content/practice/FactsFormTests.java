package org.rapport.content.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Practice.Insurance;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Offering;
import org.rapport.api.Practice.Reach;

import static org.assertj.core.api.Assertions.assertThat;

class FactsFormTests {
    private static final Practice PRACTICE = new Practice("The Quiet Room", "Elena", "Listener", "She waits.",
            new Reach(List.of("7 Lane", "Westhaven"), true, List.of("Mondays"), "+49 30 5550", "elena@room.example",
                    "soon"),
            new Offer(List.of(new Offering("An hour", "50 minutes", "€ 110"), new Offering("A letter", "", "")),
                    "Ask plainly.", Insurance.NOT_TAKEN, "I write the bill.", List.of("English", "slow Danish")),
            new Licence("Licensed psychotherapist", "P-12", List.of("Westland", "Eastland")),
            List.of(new CrisisLine("", "112", "in danger"), new CrisisLine("Spain", "+34 (024)", "to talk")),
            "## Imprint\n\nElena Marsh");

    @Test
    void saysWhatThePracticeSays() {
        assertThat(FactsForm.of(PRACTICE, 3).practice()).isEqualTo(PRACTICE);
        assertThat(FactsForm.of(PRACTICE, 3).problems()).isEmpty();
    }

    @Test
    void tellsNothingThatWasNotSent() {
        assertThat(typed("name", "The Quiet Room").practice()).isEqualTo(Practice.named("The Quiet Room"));
    }

    @Test
    void cleansWhatWasTyped() {
        var form = typed("name", " The\u0000 Quiet\nRoom ", "place", "7 Lane \r\n\r\n Westhaven",
                "notice", "## Imprint\r\n\r\nElena ");

        assertThat(form.text(Fact.NAME)).isEqualTo("The Quiet Room");
        assertThat(form.lines(Fact.PLACE)).containsExactly("7 Lane", "Westhaven");
        assertThat(form.text(Fact.NOTICE)).isEqualTo("## Imprint\n\nElena");
    }

    @Test
    void leavesOutRowsThatWereLeftFree() {
        var form = typed("crisis-0-number", " ", "crisis-1-number", "112", "crisis-1-words", "in\tdanger");

        assertThat(form.practice().crisis()).containsExactly(new CrisisLine("", "112", "in danger"));
    }

    @Test
    void readsNoMoreRowsThanItKeeps() {
        assertThat(typed("services-" + Fact.MOST_ROWS + "-name", "One too many").rows(Fact.SERVICES)).isEmpty();
    }

    @Test
    void wantsAName() {
        assertThat(typed("name", " ").problems()).containsOnlyKeys(Fact.NAME);
    }

    @ParameterizedTest
    @CsvSource({"'', in danger", "112, ''", "call 112, in danger", "-112, in danger"})
    void wantsANumberAndWhenToCallIt(String number, String words) {
        assertThat(named("crisis-0-number", "999", "crisis-0-words", "at sea", "crisis-1-country", "Spain",
                "crisis-1-number", number, "crisis-1-words", words).problems()).containsOnlyKeys(Fact.CRISIS);
    }

    @Test
    void wantsTheNameOfAService() {
        assertThat(named("services-0-fee", "€ 110").problems()).containsOnlyKeys(Fact.SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elena", "elena@", "a b@room.example", "<elena@room.example>"})
    void refusesWhatIsNoEmailAddress(String email) {
        assertThat(named("email", email).problems()).containsOnlyKeys(Fact.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "030-x", "javascript:1"})
    void refusesWhatIsNoTelephoneNumber(String telephone) {
        assertThat(named("telephone", telephone).problems()).containsOnlyKeys(Fact.TELEPHONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLINE_ONLY", "INSURANCE", "SERVICES", "CRISIS"}, mode = EnumSource.Mode.EXCLUDE)
    void refusesWhatIsTooLongForItsPlace(Fact fact) {
        assertThat(named(fact.word(), "x".repeat(fact.longest + 1)).problems())
                .containsEntry(fact, "content.facts.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services-0-name", "services-39-fee", "crisis-0-words"})
    void refusesACellThatIsTooLong(String cell) {
        var fact = cell.startsWith("services") ? Fact.SERVICES : Fact.CRISIS;

        assertThat(named(cell, "x".repeat(301)).problems()).containsEntry(fact, "content.facts.long");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "'', 0", "x, 0", "-1, 0", "99999999999, 0"})
    void knowsOnWhichVersionItWasTyped(String sent, int version) {
        assertThat(typed("version", sent).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource
    void offersEachFactOnce(Fact fact) {
        assertThat(Stream.of(Fact.Group.values()).flatMap(group -> group.facts().stream())).containsOnlyOnce(fact);
    }

    private static FactsForm named(String... fields) {
        var sent = sent(fields);
        sent.putIfAbsent("name", "The Quiet Room");
        return FactsForm.typed(sent);
    }

    private static FactsForm typed(String... fields) {
        return FactsForm.typed(sent(fields));
    }

    private static Map<String, String> sent(String... fields) {
        var sent = new HashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return sent;
    }
}
