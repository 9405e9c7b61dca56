package org.rapport.awards.earned;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The badges on the owner's desk: which there are, what they mean and look like, and whether they are given.
@Controller
class DeskBadgeController {
    static final String PATH = "/desk/badges";

    private final Badges badges;
    private final DeskBadges pages;
    private final Messages messages;

    DeskBadgeController(Badges badges, DeskBadges pages, Messages messages) {
        this.badges = badges;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer index() {
        return pages.all();
    }

    /// @param from the rule of one that comes prepared
    @GetMapping(PATH + "/new")
    Answer begin(@RequestParam(defaultValue = "") String from) {
        return pages.begin(Ready.by(from).map(ready -> ready.form(messages)).orElse(BadgeForm.BLANK), Map.of());
    }

    @PostMapping(PATH)
    Answer create(BadgeForm form) {
        return form.problems().isEmpty()
                ? SeeOther.telling(badges.add(form).desk(), "awards.earned.desk.added")
                : new Refused(pages.begin(form, form.problems()));
    }

    @GetMapping(PATH + "/{id:\\d{1,18}}")
    Answer show(@PathVariable long id) {
        return badges.find(new BadgeId(id)).<Answer>map(pages::one).orElseGet(Missing::unknown);
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}")
    Answer update(@PathVariable long id, BadgeForm form) {
        return badges.find(new BadgeId(id)).<Answer>map(badge -> {
            var sheet = form.by(badge.rule());
            if (!sheet.problems().isEmpty()) {
                return new Refused(pages.one(badge, sheet, sheet.problems()));
            }
            badges.revise(badge.id(), sheet);
            return SeeOther.kept(badge.desk());
        }).orElseGet(Missing::unknown);
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}/activation")
    Answer switchOn(@PathVariable long id) {
        badges.switchOn(new BadgeId(id));
        return SeeOther.telling(PATH + "/" + id, "awards.earned.desk.on");
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}/rest")
    Answer switchOff(@PathVariable long id) {
        badges.switchOff(new BadgeId(id));
        return SeeOther.telling(PATH + "/" + id, "awards.earned.desk.off");
    }
}
