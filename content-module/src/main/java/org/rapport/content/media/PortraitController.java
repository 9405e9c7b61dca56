package org.rapport.content.media;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;

/// Lets a picture of the library stand for its owner on the first page, and ends that.
@Controller
class PortraitController {
    private final Media media;

    PortraitController(Media media) {
        this.media = media;
    }

    @PostMapping("/desk/media/{id:\\d{1,18}}/portrait")
    Answer create(@PathVariable long id) {
        var picture = media.find(new MediumId(id)).filter(medium -> medium.kind().isPicture());
        picture.ifPresent(medium -> media.portray(medium.id()));
        return picture.<Answer>map(medium -> new SeeOther(medium.deskPath())).orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/media/{id:\\d{1,18}}/portrait/removal")
    Answer remove(@PathVariable long id) {
        media.endPortrait(new MediumId(id));
        return new SeeOther("/desk/media/" + id);
    }
}
