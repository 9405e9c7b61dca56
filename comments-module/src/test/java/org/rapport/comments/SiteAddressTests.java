package org.rapport.comments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteAddressTests {
    @ParameterizedTest
    @CsvSource({
        "garden.example, https://garden.example",
        "garden.example:8443/figs?ripe=yes#two, https://garden.example:8443/figs?ripe=yes#two",
        "gärten.example, https://xn--grten-gra.example",
        "HTTP://Gärten.Example/Feigen-für-zwei, HTTP://xn--grten-gra.Example/Feigen-für-zwei",
        "https://موقع.example, https://xn--4gbrim.example"})
    void writesTheAddressOut(String typed, String address) {
        assertThat(SiteAddress.read(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garden", "javascript:alert(1)", "//garden.example", "nora@garden.example",
        "https://my garden", "ftp://garden.example", "mailto:nora@garden.example", "https://straße.example",
        "https://nora:secret@garden.example"})
    void leavesWhatIsNoSiteAsItWasTyped(String typed) {
        assertThat(SiteAddress.read(typed)).isEqualTo(typed);
    }
}
