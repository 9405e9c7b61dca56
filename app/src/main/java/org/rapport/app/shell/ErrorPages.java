package org.rapport.app.shell;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.rapport.api.Messages;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.host.Answers;

/// What is shown when something else went wrong: the status in plain words, nothing of the inside.
@Controller
class ErrorPages implements ErrorController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final Set<HttpStatus> WORDED = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.FORBIDDEN,
            HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.SERVICE_UNAVAILABLE);

    private final Messages messages;
    private final Answers answers;

    ErrorPages(Messages messages, Answers answers) {
        this.messages = messages;
        this.answers = answers;
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (status == HttpStatus.NOT_FOUND) {
            answers.send(Missing.unknown(), request, response);
        } else {
            answers.send(page(status), status, request, response);
        }
    }

    private Page page(HttpStatus status) {
        var worded = WORDED.contains(status) ? String.valueOf(status.value()) : "500";
        return Page.of(messages.say("site.error." + worded + ".title"), TEMPLATES.error(messages, worded));
    }
}
