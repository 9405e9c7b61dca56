package org.rapport.app.network;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NetworkTests {
    @ParameterizedTest
    @CsvSource({"10.0.0.0/8, 10.255.0.1", "192.168.7.1, 192.168.7.1", "0.0.0.0/0, 203.0.113.9",
        "2001:db8::/32, 2001:db8:1::7",
        "::1, ::1", "172.16.0.0/12, 172.31.255.255", "10.0.0.0/8, ::ffff:10.0.0.1", "128.0.0.0/1, 255.0.0.1"})
    void containsWhatBeginsAlike(String network, String address) {
        assertThat(Network.of(network).contains(Address.read(address).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8, 11.0.0.1", "192.168.7.1, 192.168.7.2", "0.0.0.0/0, 2001:db8::1",
        "172.16.0.0/12, 172.32.0.0",
        "2001:db8::/32, 2001:db9::1"})
    void leavesOutTheRest(String network, String address) {
        assertThat(Network.of(network).contains(Address.read(address).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/", "::/129", "10.0.0/8", "010.0.0.1",
        "1.2.3.4/8/9",
        "fe80::1%eth0", "[::1]", "10.0.0.0/-1"})
    void refusesWhatIsNoNetwork(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "0177.0.0.1", "0x7f.0.0.1", "2130706433", "1.2.3.4.5", "256.1.1.1", "1.2.3", ":",
        "abcd",
        "1.2.3.4:80", "१.2.3.4"})
    void readsNoOddSpelling(String text) {
        assertThat(Address.read(text)).isEmpty();
    }

    @Test
    void isWrittenFromItsFirstAddress() {
        assertThat(new Network(Address.read("192.0.2.77").orElseThrow(), 24)).hasToString("192.0.2.0/24");
        assertThat(new Network(Address.read("2001:db8:1:2:3::4").orElseThrow(), 64))
                .hasToString("2001:db8:1:2:0:0:0:0/64");
    }
}
