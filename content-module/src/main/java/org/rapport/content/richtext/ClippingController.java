package org.rapport.content.richtext;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;

/// What is pasted into a sheet, as Markdown: for a script, while its person writes on. Nothing is kept.
@Controller
class ClippingController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Site site;
    private final Messages messages;

    ClippingController(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    /// `notes` is the highest number that a footnote of the sheet has.
    @PostMapping("/desk/clippings")
    Answer create(@RequestParam(defaultValue = "") String html, @RequestParam(defaultValue = "0") int notes) {
        return new Fragment(TEMPLATES.clipping(messages,
                RichText.pasted(html, site.address(), Math.clamp(notes, 0, Notes.MOST_TAKEN))));
    }
}
