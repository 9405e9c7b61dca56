package org.rapport.plugins.contact;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// What was asked, on the owner's desk. What is done is deleted at once, so she is asked on a page of its own.
@Controller
class RequestController {
    static final String PATH = "/desk/contact";
    private static final String REMOVAL = PATH + "/{id:\\d{1,18}}/removal";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Requests requests;
    private final ContactForm form;
    private final Mail mail;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    RequestController(Requests requests, ContactForm form, Mail mail, Desk desk, Site site,
            Messages messages) {
        this.requests = requests;
        this.form = form;
        this.mail = mail;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer index() {
        return Page.of(messages.say("contact.title"),
                TEMPLATES.requests(site, messages, requests.all(), form.terms(), mail.isOn()));
    }

    /// Whoever deleted it in another window already is led back.
    @GetMapping(REMOVAL)
    Answer ask(@PathVariable long id) {
        return requests.find(new RequestId(id))
                .<Answer>map(request -> Page.of(messages.say("contact.removal.title"),
                        TEMPLATES.removal(site, messages, desk, request)))
                .orElseGet(() -> new SeeOther(PATH));
    }

    @PostMapping(REMOVAL)
    Answer remove(@PathVariable long id) {
        requests.delete(new RequestId(id));
        return SeeOther.telling(PATH, "contact.removal.told");
    }
}
