package org.rapport.app.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

/// Ends the first steps.
@Controller
class BeginningController {
    private final Beginning beginning;

    BeginningController(Beginning beginning) {
        this.beginning = beginning;
    }

    @PostMapping("/desk/beginning/end")
    Answer end() {
        beginning.end();
        return new SeeOther("/desk");
    }
}
