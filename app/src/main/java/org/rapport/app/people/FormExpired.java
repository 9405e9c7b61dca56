package org.rapport.app.people;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Page;
import org.rapport.host.Answers;

/// Answers a form of the desk without a valid token: it was open for too long, or somebody else made it. What the owner
/// typed comes along to the page on which she logs in or sends it once more.
@Component
class FormExpired implements AccessDeniedHandler {
    private final Templates templates = new StaticTemplates();
    private final LogInPage logIn;
    private final SendAgain again;
    private final Messages messages;
    private final Answers answers;

    FormExpired(LogInPage logIn, SendAgain again, Messages messages, Answers answers) {
        this.logIn = logIn;
        this.again = again;
        this.messages = messages;
        this.answers = answers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answers.send(KeptForm.sent(request).map(this::keeping).orElseGet(this::expired), HttpStatus.FORBIDDEN, request,
                response);
    }

    private Page keeping(KeptForm kept) {
        return OwnerLogIn.isSomebodyIn() ? again.page(kept) : logIn.page("", Destination.DESK, "", List.of(kept));
    }

    private Page expired() {
        return Page.of(messages.say("site.people.formExpired.title"), templates.formExpired(messages));
    }
}
