package org.rapport.app.people;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.rapport.api.page.SeeOther;
import org.rapport.host.Answers;

/// Leads who wants to the desk to the log-in, which remembers in its address where she wanted to go.
@Component
class LogInFirst implements AuthenticationEntryPoint {
    private static final String LOG_IN = "/desk/log-in";

    private final Answers answers;

    LogInFirst(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A log-in page must not land in the middle of another: htmx goes there as a whole.
            response.setHeader("HX-Redirect", LOG_IN);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answers.send(new SeeOther(LOG_IN + wish(request)), request, response);
        }
    }

    private static String wish(HttpServletRequest request) {
        var to = Destination.of(asked(request));
        return to.equals(Destination.DESK) || !HttpMethod.GET.matches(request.getMethod())
                ? ""
                : UriComponentsBuilder.newInstance().queryParam("to", "{to}").encode().build(to.path()).toString();
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
