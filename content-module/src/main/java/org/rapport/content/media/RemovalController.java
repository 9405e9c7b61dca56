package org.rapport.content.media;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Takes a medium out of the library, unless a text still names it.
@Controller
class RemovalController {
    private final Media media;
    private final MediaPages pages;

    RemovalController(Media media, MediaPages pages) {
        this.media = media;
        this.pages = pages;
    }

    @PostMapping("/desk/media/{id:\\d{1,18}}/removal")
    Answer create(@PathVariable long id) {
        return media.find(new MediumId(id)).map(this::removed).orElseGet(Missing::unknown);
    }

    private Answer removed(Medium medium) {
        return media.delete(medium.id())
                ? SeeOther.telling("/desk/media", "content.media.removed")
                : new Refused(pages.stillUsed(medium));
    }
}
