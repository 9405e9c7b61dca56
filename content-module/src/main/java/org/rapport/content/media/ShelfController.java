package org.rapport.content.media;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.content.listing.Search;

/// What a sheet offers of the library to put in: for a script, while its person writes on.
@Controller
class ShelfController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final int MOST = 8;

    private final Media media;
    private final Messages messages;

    ShelfController(Media media, Messages messages) {
        this.media = media;
        this.messages = messages;
    }

    @GetMapping("/desk/media/choices")
    Answer index(@RequestParam(defaultValue = "") String q) {
        return new Fragment(
                TEMPLATES.shelf(messages, media.list(Search.read(q, "")).shown().stream().limit(MOST).toList()));
    }
}
