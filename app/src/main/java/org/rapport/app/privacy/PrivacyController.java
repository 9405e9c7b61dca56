package org.rapport.app.privacy;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;

@Controller
class PrivacyController {
    static final String PATH = "/privacy";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Places<Disclosure> disclosures;
    private final Messages messages;

    PrivacyController(Places<Disclosure> disclosures, Messages messages) {
        this.disclosures = disclosures;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        var kept = disclosures.ask(Disclosure::kept).stream().flatMap(List::stream).toList();
        var contacts = disclosures.ask(Disclosure::contacts).stream().flatMap(List::stream).toList();
        return Page.of(messages.say("site.privacy.title"), TEMPLATES.privacy(messages, kept, contacts))
                .described(messages.say("site.privacy.lead")).tagged(CacheTag.SITE);
    }

    /// A time in hours, or, from two days on, in days.
    static String said(Duration time, Messages messages) {
        return time.toDays() < 2
                ? messages.say("site.privacy.hours", time.toHours())
                : messages.say("site.privacy.days", time.toDays());
    }
}
