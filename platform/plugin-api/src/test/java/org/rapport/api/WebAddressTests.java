package org.rapport.api;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTests {
    @ParameterizedTest
    @ValueSource(strings = {"https://müller.example/a?b=ü#c", " https://xn--mller-kva.example/a?b=ü#c\n",
        "https://MÜLLER.example/a?b=ü#c", "https://mu\u0308ller.example/a?b=ü#c", "https://müller。example/a?b=ü#c"})
    void readsAHostInAnyScript(String written) {
        assertThat(WebAddress.read(written)).contains(URI.create("https://xn--mller-kva.example/a?b=ü#c"));
    }

    @ParameterizedTest
    @CsvSource({"//müller.example/a, //xn--mller-kva.example/a",
        "http://müller.example:8080, http://xn--mller-kva.example:8080",
        "HTTPS://müller.example, HTTPS://xn--mller-kva.example",
        "https://müller.example., https://xn--mller-kva.example.",
        "https://example.рф, https://example.xn--p1ai"})
    void spellsTheHostAlone(String written, String spelled) {
        assertThat(WebAddress.spelled(written)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/müller", "../müller", "müller.example", "mailto:nora@müller.example",
        "https://Garden.Example/müller", "https://gar_den.example/", "https://[2001:db8::1]/ü"})
    void leavesEverythingElseAsItIs(String written) {
        assertThat(WebAddress.spelled(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://straße.example", "https://garden.example／.müller.example",
        "https://mü_ller.example",
        "https://müller..example", "https://a․müller.example", "https://nora@müller.example", "https://-ü.example"})
    void makesNoOtherHostOfWhatIsNone(String written) {
        assertThat(WebAddress.read(written).map(URI::getHost)).isEmpty();
    }

    /// The one with a Cyrillic е.
    @Test
    void tellsALookalikeApart() {
        assertThat(WebAddress.read("https://practicе.example")).contains(URI.create("https://xn--practic-ehg.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://garden.example/a b", "https://[garden", "https://garden.example/%", "https://"})
    void isNothingForWhatIsNoAddress(String written) {
        assertThat(WebAddress.read(written)).isEmpty();
    }
}
