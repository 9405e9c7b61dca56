package org.rapport.comments;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// What the site does when somebody may be in danger, on the owner's desk.
@Controller
class CareController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String PATH = "/desk/comments/care";

    private final Care care;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    CareController(Care care, Desk desk, Site site, Messages messages) {
        this.care = care;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return page(CareForm.of(care.now()), Map.of());
    }

    /// What was typed on an older state is kept on the sheet and may be sent once more, knowing that.
    @PostMapping(PATH)
    Answer update(CareForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        return care.keep(form, desk.owner())
                ? SeeOther.kept(PATH)
                : new Refused(page(form.on(care.now().version()), Map.of("version", "comments.care.stale")));
    }

    private Page page(CareForm form, Map<String, String> problems) {
        return Page.of(messages.say("comments.care.title"),
                TEMPLATES.care(site, messages, desk, form, problems, care.words().isPresent()));
    }
}
