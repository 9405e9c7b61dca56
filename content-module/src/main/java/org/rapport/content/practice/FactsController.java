package org.rapport.content.practice;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The practice's facts on the owner's desk.
@Controller
class FactsController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Facts facts;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    FactsController(Facts facts, Desk desk, Site site, Messages messages) {
        this.facts = facts;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/practice")
    Answer show() {
        return page(FactsSheet.of(standing()));
    }

    /// What was typed on an older state is kept on the sheet and may be sent once more, knowing that.
    @PostMapping("/desk/practice")
    Answer update(@RequestParam Map<String, String> sent) {
        var form = FactsForm.typed(sent);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(FactsSheet.refused(form, problems)));
        }
        return facts.keep(form)
                ? SeeOther.kept("/desk/practice")
                : new Refused(page(FactsSheet.stale(form, standing())));
    }

    /// What readers are told now: as it was entered, or as the site's properties tell it.
    private FactsForm standing() {
        return facts.entered().orElseGet(() -> FactsForm.of(site.practice(), 0));
    }

    private Page page(FactsSheet sheet) {
        return Page.of(messages.say("content.facts.title"), TEMPLATES.facts(messages, desk, sheet));
    }
}
