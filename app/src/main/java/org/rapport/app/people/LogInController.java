package org.rapport.app.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

/// The way in. What the form sends is Spring Security's to judge.
@Controller
class LogInController {
    private final LogInPage page;

    LogInController(LogInPage page) {
        this.page = page;
    }

    @GetMapping("/desk/log-in")
    Answer show(@RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        var destination = Destination.of(to);
        return request.isUserInRole("OWNER") ? new SeeOther(destination.path()) : page.page("", destination, "");
    }
}
