package org.rapport.host.running;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.host.Permission;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentTests {
    @ParameterizedTest
    @CsvSource({
        "'', '', SAME",
        "'', key, SAME",
        "key, key, SAME",
        "key, other, ANOTHER",
        "key, '', NOBODY",
        "key, house, SAME",
        "'', house, SAME",
        "house, house, SAME",
        "house, key, STRANGER",
        "house, '', STRANGER"})
    void knowsWhoMadeAnotherFile(String before, String after, Maker maker) {
        assertThat(by(before, "before").maker(by(after, "after"))).isEqualTo(maker);
    }

    @Test
    void keepsThatTheHouseBroughtAFileWhichItBringsNoMore() {
        var brought = by("house", "first");
        var atTheNextStart = by("", "first");

        assertThat(brought.covers(atTheNextStart)).isTrue();
        assertThat(brought.with(atTheNextStart)).isEqualTo(brought);
        assertThat(brought.with(by("", "second")).isOffered()).isFalse();
    }

    @Test
    void coversWhatWantsNoMoreAndNobodyElseMade() {
        var given = Consent.of("mail, network:*", "key", "before");

        assertThat(given.covers(Consent.of("network:books.example", "key", "after"))).isTrue();
        assertThat(given.covers(Consent.of("mail", "", "after"))).isFalse();
        assertThat(by("key", "before").covers(Consent.of("mail", "key", "after"))).isFalse();
    }

    @Test
    void readsWhatItWrote() {
        var given = new Consent(Set.of(Permission.read("network:books.example"), Permission.read("mail")), "", "");

        assertThat(given.allowed()).isEqualTo("mail, network:books.example");
        assertThat(Consent.of(given.allowed(), "", "")).isEqualTo(given);
    }

    private static Consent by(String signer, String file) {
        return Consent.of("", signer, file);
    }
}
