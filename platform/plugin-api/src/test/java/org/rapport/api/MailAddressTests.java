package org.rapport.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailAddressTests {
    @ParameterizedTest
    @CsvSource({"nora@garden.example, nora@garden.example",
        "' Nora.Fig+leaf@Garden.Example ', Nora.Fig+leaf@garden.example",
        "o'brien@a-b.co, o'brien@a-b.co", "nora@gärten.example, nora@xn--grten-gra.example",
        "1@2.example, 1@2.example"})
    void readsWhatPeopleType(String typed, String address) {
        assertThat(MailAddress.read(typed)).map(MailAddress::value).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nora", "nora@garden", "@garden.example", "nora@", "nora@garden..example",
        "nora..fig@garden.example", ".nora@garden.example", "nora.@garden.example", "nora@-garden.example",
        "nora@garden.example, tom@garden.example", "nora@garden.example tom@garden.example", "<nora@garden.example>",
        "nora@garden.example\r\nBcc: tom@garden.example", "nora@@garden.example", "\"nora fig\"@garden.example",
        "nóra@garden.example", "nora@straße.example", "nora@[127.0.0.1]", "nora@garden.example.",
        "nora@garden\u0000.example"})
    void refusesWhatIsNone(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(MailAddress.read("n".repeat(64) + "@" + "garden.".repeat(26) + "example")).isPresent();
        assertThat(MailAddress.read("n".repeat(65) + "@garden.example")).isEmpty();
        assertThat(MailAddress.read("n".repeat(64) + "@" + "garden.".repeat(30) + "example")).isEmpty();
        assertThat(MailAddress.read("n@" + "garden.".repeat(1_000_000) + "example")).isEmpty();
    }

    @Test
    void isMadeOfNothingElse() {
        assertThatThrownBy(() -> new MailAddress("nora@garden.example\nBcc: x@y.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
