package org.rapport.plugins.newsletter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Takes the address of who wants letters. It answers the same whether anybody knows that address or not.
@Controller
class SignUpController {
    static final String PATH = "/newsletter";
    static final String ASKED = PATH + "/asked";
    private static final int LONGEST = 254;

    private final Readers readers;
    private final Mail mail;
    private final Messages messages;

    SignUpController(Readers readers, Mail mail, Messages messages) {
        this.readers = readers;
        this.mail = mail;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return mail.isOn()
                ? page("", false).described(messages.say("newsletter.words")).tagged(SignUp.TAG)
                : Missing.unknown();
    }

    @PostMapping(PATH)
    Answer create(@RequestParam(defaultValue = "") String address) {
        if (!mail.isOn()) {
            return Missing.unknown();
        }
        var typed = PlainText.line(address);
        return MailAddress.read(typed).<Answer>map(it -> {
            readers.ask(it);
            return new SeeOther(ASKED);
        }).orElseGet(() -> new Refused(page(PlainText.shortened(typed, LONGEST), true)));
    }

    @GetMapping(ASKED)
    Answer asked() {
        return Page.of(messages.say("newsletter.title"), new StaticTemplates().standing(messages, "asked", ""))
                .headed(new StaticTemplates().unlisted()).tagged(SignUp.TAG);
    }

    private Page page(String typed, boolean isWrong) {
        return Page.of(messages.say("newsletter.title"), new StaticTemplates().newsletter(messages, typed, isWrong));
    }
}
