package org.rapport.plugins.quiethours;

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

/// The quiet hours on the owner's desk.
@Controller
class QuietHoursController {
    static final String PATH = "/desk/quiet-hours";

    private final QuietHours hours;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    QuietHoursController(QuietHours hours, Desk desk, Site site, Messages messages) {
        this.hours = hours;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return page(HoursForm.of(hours.now()), Map.of());
    }

    @PostMapping(PATH)
    Answer update(HoursForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        hours.keep(form.hours());
        return SeeOther.kept(PATH);
    }

    private Page page(HoursForm form, Map<String, String> problems) {
        return Page.of(messages.say("quiet-hours.title"),
                new StaticTemplates().quietHours(site, messages, desk, form, problems));
    }
}
