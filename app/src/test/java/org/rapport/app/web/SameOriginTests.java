package org.rapport.app.web;

import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.rapport.api.Practice;
import org.rapport.api.Site;

import static org.assertj.core.api.Assertions.assertThat;

class SameOriginTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/comments");

    @BeforeEach
    void address() {
        request.addHeader("Host", "localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void takesWhatOurPagesAndThePersonSend(String site) throws Exception {
        request.addHeader("Sec-Fetch-Site", site);
        assertThat(status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "", "same-origin, cross-site", "SAME-ORIGIN"})
    void refusesWhatOthersSend(String site) throws Exception {
        request.addHeader("Sec-Fetch-Site", site);
        request.addHeader("Origin", "https://elena.example");
        assertThat(status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elena.example", "https://elena.example:443", "HTTPS://Elena.example",
        "http://localhost:8080"})
    void takesOurOwnOrigins(String origin) throws Exception {
        request.addHeader("Origin", origin);
        assertThat(status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "https://evil.example", "http://elena.example", "https://elena.example:8443",
        "https://elena.example.evil.example", "https://localhost:8080", "http://localhost", "http://localhost:8081",
        "https://www.elena.example", "elena.example", "nonsense at all", "https://", "chrome-extension://abcdef"})
    void refusesEveryOtherOrigin(String origin) throws Exception {
        request.addHeader("Origin", origin);
        assertThat(status()).isEqualTo(403);
    }

    @Test
    void knowsOurHostBehindAProxyThatEndsTls() throws Exception {
        request.addHeader("Origin", "https://localhost:8080");
        request.setScheme("https");
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void takesWhatSaysNothingOfItsOrigin() throws Exception {
        assertThat(status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsEverybodyRead(String method) throws Exception {
        request.setMethod(method);
        request.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "BREW", "post"})
    void guardsEveryMethodThatMayChangeSomething(String method) throws Exception {
        request.setMethod(method);
        request.addHeader("Origin", "https://evil.example");
        assertThat(status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xmlrpc", "/webmention"})
    void takesFromMachinesWhatIsMeantForThem(String path) throws Exception {
        request.setRequestURI(path);
        request.addHeader("Origin", "https://neighbour.example");
        assertThat(status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xmlrpc/../desk", "/xmlrpc;/desk", "/desk/xmlrpc", "/XMLRPC", "/webmention/"})
    void exemptsNothingThatLooksAlike(String path) throws Exception {
        request.setRequestURI(path);
        request.addHeader("Origin", "https://neighbour.example");
        assertThat(status()).isEqualTo(403);
    }

    private int status() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new SameOrigin(new Elena()).doFilter(request, response, chain);
        assertThat(chain.getRequest() == null).isEqualTo(response.getStatus() == 403);
        return response.getStatus();
    }

    private record Elena() implements Site {
        @Override
        public URI address() {
            return URI.create("https://elena.example");
        }

        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Practice practice() {
            throw new UnsupportedOperationException();
        }
    }
}
