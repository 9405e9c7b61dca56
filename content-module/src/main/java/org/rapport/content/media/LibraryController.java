package org.rapport.content.media;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.listing.Search;

/// The library on the desk: all that is in it, and what comes in.
@Controller
class LibraryController {
    private final Media media;
    private final Uploads uploads;
    private final MediaPages pages;

    LibraryController(Media media, Uploads uploads, MediaPages pages) {
        this.media = media;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/desk/media")
    Answer index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        return pages.library(Search.read(q, page));
    }

    /// What can be taken is kept, whatever comes with it.
    @PostMapping("/desk/media")
    Answer create(@RequestParam(name = "file", required = false, defaultValue = "") List<MultipartFile> files)
            throws IOException {
        var arrivals = taken(files);
        return arrivals.ids().isEmpty()
                ? new Refused(pages.refused(arrivals))
                : new SeeOther(arrivals.path());
    }

    /// For a script that sends a file while its person writes on: the lines that show what was taken.
    @PostMapping(path = "/desk/media", headers = "HX-Request")
    Answer insert(@RequestParam(name = "file", required = false, defaultValue = "") List<MultipartFile> files)
            throws IOException {
        return new Fragment(pages.lines(taken(files)));
    }

    private Arrivals taken(List<MultipartFile> files) throws IOException {
        return Arrivals.of(SentFiles.chosen(files).stream().map(uploads::add).toList());
    }

    /// What came in together and wants words.
    @GetMapping("/desk/media/new")
    Answer arrivals(@RequestParam(defaultValue = "") List<String> taken,
            @RequestParam(defaultValue = "") List<String> refused) {
        var arrivals = Arrivals.read(taken, refused);
        var forms = arrivals.ids().stream().flatMap(id -> media.find(id).stream()).map(DescriptionForm::of).toList();
        return pages.describe(forms, arrivals.refused());
    }
}
