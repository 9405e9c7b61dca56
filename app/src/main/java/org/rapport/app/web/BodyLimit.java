package org.rapport.app.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import static jakarta.servlet.http.HttpServletResponse.SC_LENGTH_REQUIRED;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

/// Refuses bodies over two megabytes: at once when they announce their length, else as soon as they pass it. More may
/// come only where files are sent to ([UploadLimit]); files must announce their length anywhere, for Tomcat reads them
/// past all filters.
@Component
@Order(FilterOrder.BODY_LIMIT)
final class BodyLimit extends OncePerRequestFilter {
    private final UploadLimit limit;

    BodyLimit(UploadLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var files = Multipart.is(request);
        if (files && request.getContentLengthLong() < 0) {
            response.sendError(SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > (files ? limit.at(request.getServletPath()) : UploadLimit.FORM)) {
            response.sendError(SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            measure(new MeasuredRequest(request, UploadLimit.FORM), response, chain);
        }
    }

    /// Whatever others made of a body that broke off, the answer says why it did.
    private void measure(MeasuredRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!request.isTooLarge()) {
                throw e;
            }
        }
        if (request.isTooLarge() && !response.isCommitted()) {
            response.reset();
            response.sendError(SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
