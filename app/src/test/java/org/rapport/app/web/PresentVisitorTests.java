package org.rapport.app.web;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.rapport.api.KeyedHash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PresentVisitorTests {
    private final Readable hash = new Readable();
    private final PresentVisitor visitor = new PresentVisitor(hash);

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7/32", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:0:0:0:0:0:1, 2001:db8:0:0:0:0:0:0/64", "::ffff:192.0.2.7, 192.0.2.7/32",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0:0:0:0:0/64", "unknown, unknown"})
    void knowsAnAddressOrAHousehold(String address, String network) {
        from(address);
        assertThat(visitor.network()).isEqualTo("today network " + network);
    }

    @Test
    void recognisesANetworkForADay() {
        from("192.0.2.7");
        assertThat(visitor.networks()).containsExactly("today network 192.0.2.7/32", "yesterday network 192.0.2.7/32");
        assertThat(visitor.cameFrom("today network 192.0.2.7/32")).isTrue();
        assertThat(visitor.cameFrom("yesterday network 192.0.2.7/32")).isTrue();
        assertThat(visitor.cameFrom("today network 192.0.2.8/32")).isFalse();
    }

    @Test
    void isSomebodyOnlyWithinARequest() {
        assertThatIllegalStateException().isThrownBy(visitor::network);
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private record Readable() implements KeyedHash {
        @Override
        public String of(String... parts) {
            return "today " + String.join(" ", parts);
        }

        @Override
        public List<String> lately(String... parts) {
            return List.of(of(parts), "yesterday " + String.join(" ", parts));
        }
    }
}
