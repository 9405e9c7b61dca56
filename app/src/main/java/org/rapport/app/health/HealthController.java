package org.rapport.app.health;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// What got stuck, on the owner's desk, and her wish to have it tried again.
@Controller
class HealthController {
    static final String PATH = "/desk/health";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Health health;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    HealthController(Health health, Desk desk, Site site, Messages messages) {
        this.health = health;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return Page.of(messages.say("site.health.title"), TEMPLATES.health(messages, desk, site, health.look()));
    }

    @PostMapping(PATH + "/again")
    Answer tryAgain(@RequestParam(defaultValue = "") String check, @RequestParam(defaultValue = "") String trouble) {
        health.tryAgain(check, trouble);
        return SeeOther.telling(PATH, "site.health.tried");
    }

    @PostMapping(PATH + "/again/all")
    Answer tryAllAgain() {
        health.tryAllAgain();
        return SeeOther.telling(PATH, "site.health.tried");
    }
}
