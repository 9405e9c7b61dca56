package org.rapport.app.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.rapport.host.MessageBundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DurabilityFilterTests {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<String> order = new ArrayList<>();
    private boolean failing;

    private final DurabilityFilter filter = new DurabilityFilter(new GroupCommit(() -> {
        order.add("checkpoint, sent " + sent());
        if (failing) {
            throw new SQLException("disk full");
        }
    }), new MessageBundles(() -> Locale.ENGLISH, List.of("site")));

    private final FilterChain success = (request, answer) -> {
        var http = (HttpServletResponse) answer;
        http.setStatus(201);
        http.addCookie(new Cookie("SESSION", "secret"));
        http.getWriter().print("Thank you – “noted”");
        http.flushBuffer();
        order.add("handled, sent " + sent());
    };

    @Test
    void holdsTheAnswerBackUntilACheckpointThatBeganAfterIt() throws Exception {
        filter.doFilter(request("POST"), response, success);
        assertThat(order).containsExactly("handled, sent nothing", "checkpoint, sent nothing");
        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getContentAsString()).startsWith("Thank you").contains("noted");
        assertThat(response.getCookie("SESSION")).isNotNull();
    }

    @Test
    void holdsBackRedirectsAndErrors() throws Exception {
        filter.doFilter(request("POST"), response, (request, answer) -> {
            ((HttpServletResponse) answer).sendRedirect("/thanks");
            assertThat(answer.isCommitted()).isTrue();
        });
        assertThat(order).containsExactly("checkpoint, sent nothing");
        assertThat(response.getRedirectedUrl()).isEqualTo("/thanks");
        var refused = new MockHttpServletResponse();
        filter.doFilter(request("POST"), refused, (request, answer) -> ((HttpServletResponse) answer).sendError(403));
        assertThat(order).hasSize(2);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.isCommitted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "MKCOL"})
    void waitsForWhatMayChangeThings(String method) throws Exception {
        filter.doFilter(request(method), response, success);
        assertThat(order).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE"})
    void waitsForNothingElse(String method) throws Exception {
        filter.doFilter(request(method), response, success);
        assertThat(order).containsExactly("handled, sent something");
    }

    @Test
    void sendsNothingOfTheAnswerWhenTheCheckpointFails() throws Exception {
        failing = true;
        filter.doFilter(request("POST"), response, success);
        refused();
    }

    @Test
    void sendsNoRedirectEitherWhenTheCheckpointFails() throws Exception {
        failing = true;
        filter.doFilter(request("POST"), response,
                (request, answer) -> ((HttpServletResponse) answer).sendRedirect("/thanks"));
        refused();
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @Test
    void waitsAlsoWhenTheChainThrew() {
        assertThatThrownBy(() -> filter.doFilter(request("POST"), response, this::fail)).hasMessage("broken");
        assertThat(order).containsExactly("checkpoint, sent nothing");
        assertThat(response.isCommitted()).isFalse();
        assertThat(sent()).isEqualTo("nothing");
    }

    @Test
    void refusesAlsoWhenTheChainThrew() throws Exception {
        failing = true;
        assertThatThrownBy(() -> filter.doFilter(request("POST"), response, this::fail)).hasMessage("broken");
        refused();
    }

    @Test
    void waitsForWhoAnswersLater() throws Exception {
        var request = request("POST");
        request.setAsyncSupported(true);
        var held = new AtomicReference<ServletResponse>();
        filter.doFilter(request, response, (asked, answer) -> {
            asked.startAsync();
            held.set(answer);
        });
        assertThat(order).isEmpty();

        request.setAsyncStarted(false);
        filter.doFilter(request, Objects.requireNonNull(held.get()), success);
        assertThat(order).containsExactly("handled, sent nothing", "checkpoint, sent nothing");
        assertThat(response.getContentAsString()).startsWith("Thank you");
    }

    private void fail(ServletRequest request, ServletResponse answer)
            throws IOException, ServletException {
        answer.getOutputStream().print("half a success");
        throw new ServletException("broken");
    }

    private void refused() throws IOException {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.isCommitted()).isTrue();
        assertThat(response.getContentAsString()).startsWith("What you sent could not be written down safely");
        assertThat(response.getContentAsString()).doesNotContain("Thank", "half");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.containsHeader("Set-Cookie")).isFalse();
    }

    private String sent() {
        return response.getContentAsByteArray().length == 0 && !response.isCommitted() ? "nothing" : "something";
    }

    private static MockHttpServletRequest request(String method) {
        return new MockHttpServletRequest(method, "/comments");
    }
}
