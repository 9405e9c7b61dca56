package org.rapport.plugins.contact;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.plugins.contact.Requests.Outcome;

/// The form as people see it who want to be reached.
@Controller
class ContactController {
    private static final String THANKS = "/contact/thanks";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final ContactForm form;
    private final Requests requests;
    private final Site site;
    private final Messages messages;

    ContactController(ContactForm form, Requests requests, Site site, Messages messages) {
        this.form = form;
        this.requests = requests;
        this.site = site;
        this.messages = messages;
    }

    /// The same for everybody.
    @GetMapping(ContactForm.PATH)
    Answer show() {
        var terms = form.terms();
        return terms.isOpen()
                ? page(terms, Words.NONE, Map.of()).described(messages.say("contact.lead", site.practice().author()))
                        .tagged(ContactForm.TAG)
                : Missing.unknown();
    }

    /// Whoever fills in the `subject`, which people do not see, is thanked as everybody.
    @PostMapping(ContactForm.PATH)
    Answer create(Words words, @RequestParam(defaultValue = "") String subject) {
        var problems = words.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form.terms(), words, problems));
        }
        var outcome = subject.isBlank() ? requests.send(words) : Outcome.TAKEN;
        return switch (outcome) {
            case TAKEN -> new SeeOther(THANKS);
            case CLOSED -> refused(words, "contact.form.closed");
            case FULL -> refused(words, "contact.form.full");
            case OFTEN -> refused(words, "contact.form.often");
        };
    }

    private Refused refused(Words words, String why) {
        return new Refused(page(form.terms(), words, Map.of("", why)));
    }

    private Page page(Terms terms, Words words, Map<String, String> problems) {
        return Page.of(messages.say("contact.navigation"), TEMPLATES.contact(site, messages, terms, words, problems));
    }

    @GetMapping(THANKS)
    Answer thank() {
        return Page.of(messages.say("contact.thanks.title"), TEMPLATES.thanks(site, messages))
                .headed(TEMPLATES.unlisted()).tagged(ContactForm.TAG);
    }
}
