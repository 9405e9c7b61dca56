package org.rapport.comments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostTests {
    @ParameterizedTest
    @CsvSource({
        "https://garden.example, garden.example",
        "HTTP://WWW.Garden.Example:8080/figs?ripe=yes#two, garden.example",
        "' https://garden.example/ ', garden.example",
        "https://blog.garden.example, blog.garden.example",
        "https://www.example, example",
        "https://garden.example., garden.example",
        "https://wwwgarden.example, wwwgarden.example",
        "https://WWW.Gärten.example, xn--grten-gra.example",
        "https://XN--grten-GRA.example, xn--grten-gra.example",
        "https://[2001:db8::1]/, [2001:db8::1]"})
    void namesTheHostAsPeopleMeanIt(String address, String host) {
        assertThat(Host.of(address)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garden.example", "/figs", "//garden.example", "ftp://garden.example",
        "javascript:alert(1)", "mailto:nora@garden.example", "https:garden.example", "https://", "https:///figs",
        "https://gar den.example", "https://straße.example", "https://nora@garden.example",
        "https://:secret@garden.example"})
    void knowsWhatHasNone(String address) {
        assertThat(Host.of(address)).isEmpty();
    }
}
