package org.rapport.app.data;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rapport.api.Messages;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Holds back the answer to an unsafe method (RFC 9110 §9.2.1) until what it acknowledges lies on the disk. By then
/// the chain has given its connections back, so nobody waits with one in hand.
final class DurabilityFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger log = LoggerFactory.getLogger(DurabilityFilter.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final transient GroupCommit commit;
    private final transient Messages messages;

    DurabilityFilter(GroupCommit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            hold(request, response instanceof HeldAnswer held ? held : new HeldAnswer(response), chain);
        }
    }

    /// Who answers later is dispatched through here again, with the same held answer.
    private void hold(HttpServletRequest request, HeldAnswer answer, FilterChain chain)
            throws IOException, ServletException {
        var returned = false;
        try {
            chain.doFilter(request, answer);
            returned = true;
        } finally {
            if (!request.isAsyncStarted()) {
                settle(answer, returned);
            }
        }
    }

    private void settle(HeldAnswer answer, boolean returned) throws IOException {
        try {
            commit.await();
        } catch (NotDurable e) {
            log.error("An answer was refused", e);
            refuse((HttpServletResponse) answer.getResponse());
            return;
        }
        if (returned) {
            answer.release();
        }
    }

    /// Needs nothing but the sentence, least of all the database, and is gone before an exception can change it.
    private void refuse(HttpServletResponse response) throws IOException {
        var sentence = messages.say("site.refused.not-durable").getBytes(UTF_8);
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(sentence.length);
        response.getOutputStream().write(sentence);
        response.flushBuffer();
    }
}
