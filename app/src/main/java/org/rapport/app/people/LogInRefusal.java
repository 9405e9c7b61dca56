package org.rapport.app.people;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.host.Answers;

/// Answers a log-in that did not work: the same page again, with the name that was typed.
@Component
class LogInRefusal implements AuthenticationFailureHandler {
    private final LogInPage page;
    private final Messages messages;
    private final Answers answers;

    LogInRefusal(LogInPage page, Messages messages, Answers answers) {
        this.page = page;
        this.messages = messages;
        this.answers = answers;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException why) throws IOException {
        if (why instanceof HeldBackException held) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(held.seconds()));
            answers.send(again(request, messages.say("site.people.logIn.held", held.seconds())),
                    HttpStatus.TOO_MANY_REQUESTS, request, response);
        } else {
            answers.send(new Refused(again(request, messages.say("site.people.logIn.wrong"))), request, response);
        }
    }

    private Page again(HttpServletRequest request, String problem) {
        var name = Objects.requireNonNullElse(request.getParameter("name"), "");
        return page.page(name, Destination.of(request.getParameter("to")), problem,
                KeptForm.carried(request).stream().toList());
    }
}
