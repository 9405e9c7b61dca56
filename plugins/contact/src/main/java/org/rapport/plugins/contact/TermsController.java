package org.rapport.plugins.contact;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// On what terms the form is offered, on the owner's desk.
@Controller
class TermsController {
    static final String PATH = "/desk/contact/terms";

    private final ContactForm contact;
    private final Mail mail;
    private final Desk desk;
    private final Messages messages;

    TermsController(ContactForm contact, Mail mail, Desk desk, Messages messages) {
        this.contact = contact;
        this.mail = mail;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return page(TermsForm.of(contact.terms()), Map.of());
    }

    @PostMapping(PATH)
    Answer update(TermsForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        contact.offer(form.terms());
        return SeeOther.kept(PATH);
    }

    private Page page(TermsForm form, Map<String, String> problems) {
        return Page.of(messages.say("contact.terms.title"),
                new StaticTemplates().terms(messages, desk, form, mail.isOn(), problems));
    }
}
