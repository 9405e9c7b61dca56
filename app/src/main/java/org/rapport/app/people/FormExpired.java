package org.rapport.app.people;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Page;
import org.rapport.app.shell.StaticTemplates;
import org.rapport.app.shell.Templates;
import org.rapport.host.Answers;

/// Answers a form of the desk without a valid token: it was open for too long, or somebody else made it.
@Component
class FormExpired implements AccessDeniedHandler {
    private final Templates templates = new StaticTemplates();
    private final Messages messages;
    private final Answers answers;

    FormExpired(Messages messages, Answers answers) {
        this.messages = messages;
        this.answers = answers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var page = Page.of(messages.say("site.people.formExpired.title"), templates.formExpired(messages));
        answers.send(page, HttpStatus.FORBIDDEN, request, response);
    }
}
