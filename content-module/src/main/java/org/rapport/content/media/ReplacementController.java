package org.rapport.content.media;

import java.io.IOException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Another file in the place of the one that stands for a medium; every text goes on naming it.
@Controller
class ReplacementController {
    private final Media media;
    private final Uploads uploads;
    private final MediaPages pages;

    ReplacementController(Media media, Uploads uploads, MediaPages pages) {
        this.media = media;
        this.uploads = uploads;
        this.pages = pages;
    }

    @PostMapping("/desk/media/{id:\\d{1,18}}/replacement")
    Answer create(@PathVariable long id, @RequestParam MultipartFile file) throws IOException {
        var medium = media.find(new MediumId(id));
        return medium.isEmpty() ? Missing.unknown() : replaced(medium.get(), SentFiles.upload(file));
    }

    private Answer replaced(Medium medium, Upload upload) {
        return switch (uploads.replace(medium, upload)) {
            case Outcome.Taken _ -> SeeOther.kept(medium.deskPath() + "#main");
            case Outcome.Refused refused -> new Refused(pages.medium(medium, refused));
        };
    }
}
