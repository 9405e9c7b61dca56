package org.rapport.app.web;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TrustedProxiesTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/articles/a");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"203.0.113.9|203.0.113.9", "198.51.100.1, 203.0.113.9|203.0.113.9",
        "203.0.113.9, 10.1.1.1|203.0.113.9", "10.9.9.9, 10.1.1.1|10.9.9.9", "203.0.113.9:4711|203.0.113.9",
        "2001:db8::7|2001:db8:0:0:0:0:0:7", "[2001:db8::7]:4711|2001:db8:0:0:0:0:0:7",
        "203.0.113.9, unknown, 10.1.1.1|10.1.1.1", "unknown|127.0.0.1", "203.0.113.9, , |203.0.113.9",
        "::ffff:203.0.113.9|203.0.113.9", "0177.0.0.1|127.0.0.1"})
    void believesTrustedProxiesFromTheRight(String forwardedFor, String sender) throws Exception {
        request.addHeader("X-Forwarded-For", forwardedFor);
        assertThat(seen("127.0.0.1", "10.0.0.0/8").getRemoteAddr()).isEqualTo(sender);
    }

    @Test
    void joinsRepeatedHeaders() throws Exception {
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-For", "10.1.1.1");
        assertThat(seen("127.0.0.1", "10.0.0.0/8").getRemoteAddr()).isEqualTo("203.0.113.9");
    }

    @Test
    void believesNobodyElse() throws Exception {
        request.setRemoteAddr("198.51.100.5");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        var seen = seen("127.0.0.1");
        assertThat(seen.getRemoteAddr()).isEqualTo("198.51.100.5");
        assertThat(seen.getRemoteHost()).isEqualTo("198.51.100.5");
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getScheme()).isEqualTo("http");
    }

    @Test
    void believesNobodyWhereNobodyIsNamed() throws Exception {
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(seen().getRemoteAddr()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-proto", "X-Forwarded-Host", "X-FORWARDED-PORT",
        "X-Forwarded-Prefix",
        "Forwarded", "X-Real-IP"})
    void hidesWhatWasClaimed(String header) throws Exception {
        request.addHeader(header, "203.0.113.9");
        request.addHeader("Accept", "text/html");
        var seen = seen("10.0.0.0/8");
        assertThat(seen.getHeader(header)).isNull();
        assertThat(Collections.list(seen.getHeaders(header))).isEmpty();
        assertThat(Collections.list(seen.getHeaderNames())).containsExactly("Accept");
        assertThat(seen.getHeader("Accept")).isEqualTo("text/html");
    }

    @Test
    void takesTheSchemeFromATrustedProxy() throws Exception {
        request.addHeader("Host", "elena.example");
        request.setServerName("elena.example");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "evil.example");
        var seen = seen("127.0.0.1");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getScheme()).isEqualTo("https");
        assertThat(seen.getServerPort()).isEqualTo(443);
        assertThat(seen.getRequestURL()).hasToString("https://elena.example/articles/a");
        assertThat(seen.getHeader("Host")).isEqualTo("elena.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https, http|http", "http, https|https", "gopher|http", "HTTPS|http",
        "https, ,|https"})
    void takesTheSchemeThatTheNearestProxySaid(String said, String scheme) throws Exception {
        request.addHeader("X-Forwarded-Proto", said);
        assertThat(seen("127.0.0.1").getScheme()).isEqualTo(scheme);
    }

    @Test
    void keepsThePortOfTheHostHeader() throws Exception {
        request.addHeader("Host", "localhost:8443");
        request.setServerPort(8443);
        request.addHeader("X-Forwarded-Proto", "https");
        assertThat(seen("127.0.0.1").getRequestURL()).hasToString("https://localhost:8443/articles/a");
    }

    @Test
    void saysWhatIsWrongWithASetting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProxyProperties(List.of("10.0.0.0/8", "proxy.example")))
                .withMessage("rapport.trusted-proxies must name addresses or networks such as 127.0.0.1 or 10.0.0.0/8, "
                        + "not proxy.example");
    }

    private HttpServletRequest seen(String... trusted) throws ServletException, IOException {
        var chain = new MockFilterChain();
        new TrustedProxies(new ProxyProperties(List.of(trusted))).doFilter(request, new MockHttpServletResponse(),
                chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
