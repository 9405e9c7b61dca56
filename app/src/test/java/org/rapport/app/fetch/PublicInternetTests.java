package org.rapport.app.fetch;

import java.net.Inet6Address;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.app.network.Address;

import static org.assertj.core.api.Assertions.assertThat;

class PublicInternetTests {
    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1",
        "192.0.1.1",
        "198.17.0.1", "223.255.255.255", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2001:4860:4860::8888",
        "2a00:1450:4001:80e::200e"})
    void includesWhatSomebodyHasOutThere(String address) {
        assertThat(PublicInternet.includes(Address.read(address).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.0.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1",
        "2002:7f00:1::1", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1"})
    void leavesOutWhatIsPrivateOrSpecial(String address) {
        assertThat(PublicInternet.includes(Address.read(address).orElseThrow())).isFalse();
    }

    @Test
    void leavesOutMappedAddressesThatStayedIpv6() throws UnknownHostException {
        var mapped = new byte[16];
        mapped[10] = mapped[11] = (byte) 0xff;
        mapped[12] = 8;
        assertThat(PublicInternet.includes(Inet6Address.getByAddress("mapped", mapped, 0))).isFalse();
    }
}
