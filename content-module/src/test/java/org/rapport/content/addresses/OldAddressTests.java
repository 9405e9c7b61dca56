package org.rapport.content.addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OldAddressTests {
    @ParameterizedTest
    @CsvSource({
        "https://elena.example/2011/12/30/high-water/, /2011/12/30/high-water",
        "https://elena.example/2011/12/30/High-Water, /2011/12/30/high-water",
        "http://elena.example/?p=12, /?p=12",
        "https://elena.example?p=12, /?p=12",
        "https://elena.example/blog/?P=12#more-12, /blog/?p=12",
        "https://elena.example/%C3%9Cber-uns/, /über-uns",
        "https://elena.example/Über-uns/, /über-uns",
        "/2011/12/30/high-water/, /2011/12/30/high-water",
        "' https://elena.example/high-water/ ', /high-water"})
    void isPathAndQueryDecodedAndInLowerCase(String address, String normal) {
        assertThat(OldAddress.of(address)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://elena.example", "https://elena.example/", "https://elena.example/#top",
        "https://elena.example/a b", "https://elena.example/100%", "mailto:elena@elena.example"})
    void isNoneWhereThereIsNothingToReadOrToFind(String address) {
        assertThat(OldAddress.of(address)).isEmpty();
    }

    @Test
    void isNoneWhereItWouldBeTooLongToKeep() {
        assertThat(OldAddress.of("/" + "o".repeat(499))).isPresent();
        assertThat(OldAddress.of("/" + "o".repeat(500))).isEmpty();
    }

    @Test
    void hasNothingInItThatNobodyCanRead() {
        assertThat(OldAddress.normal("/?p=1\u00002\u202E")).isEqualTo("/?p=12");
        assertThat(OldAddress.of("https://elena.example/high%00-water/%0A")).contains("/high-water");
    }

    @Test
    void losesOneSlashAtTheEnd() {
        assertThat(OldAddress.normal("/Tag/Grief/")).isEqualTo("/tag/grief");
        assertThat(OldAddress.normal("/")).isEqualTo("/");
    }
}
