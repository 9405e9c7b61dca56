package org.rapport.app.shell;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;

import org.rapport.api.Messages;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.app.web.UploadLimit;
import org.rapport.host.Answers;
import org.rapport.host.Shell;

/// What is shown when something else went wrong: the status in plain words, nothing of the inside.
@Controller
class ErrorPages implements ErrorController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final Set<HttpStatus> WORDED = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.FORBIDDEN,
            HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.SERVICE_UNAVAILABLE);

    private final Messages messages;
    private final Shell shell;
    private final UploadLimit limit;
    private final Answers answers;

    ErrorPages(Messages messages, Shell shell, UploadLimit limit, Answers answers) {
        this.messages = messages;
        this.shell = shell;
        this.limit = limit;
        this.answers = answers;
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED && rests(asked(request))) {
            answers.send(Missing.unknown(), request, response);
        } else {
            answers.send(page(status, asked(request)), status, request, response);
        }
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    /// Whether nobody takes what is sent there only for now.
    private boolean rests(String path) {
        return shell.resting(path).isPresent();
    }

    private Page page(HttpStatus status, String path) {
        var worded = WORDED.contains(status) ? String.valueOf(status.value()) : "500";
        var title = messages.say("site.error." + worded + ".title");
        return Page.of(title, TEMPLATES.error(messages, title, words(worded, path), path.startsWith("/desk/")));
    }

    private String words(String worded, String path) {
        return worded.equals("413") && limit.isForFiles(path)
                ? messages.say("site.error.413.file", DataSize.ofBytes(limit.at(path)).toMegabytes())
                : messages.say("site.error." + worded + ".words");
    }
}
