package org.rapport.content.media;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;

/// One picture or document on the desk.
@Controller
class MediumController {
    private final Media media;
    private final MediaPages pages;

    MediumController(Media media, MediaPages pages) {
        this.media = media;
        this.pages = pages;
    }

    @GetMapping("/desk/media/{id:\\d{1,18}}")
    Answer show(@PathVariable long id) {
        return media.find(new MediumId(id)).<Answer>map(pages::medium).orElseGet(Missing::unknown);
    }
}
