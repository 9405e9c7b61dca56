package org.rapport.content.sources;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.content.listing.Search;

/// The sources that a sheet offers to cite: for a script, while its person writes on.
@Controller
class ChoiceController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final int MOST = 6;

    private final Sources sources;
    private final Messages messages;

    ChoiceController(Sources sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    @GetMapping("/desk/sources/choices")
    Answer index(@RequestParam(defaultValue = "") String q) {
        return new Fragment(TEMPLATES.choices(messages, sources.offer(Search.read(q, ""), MOST)));
    }
}
