package org.rapport.app.mail;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Where the owner is told what waits for her, and how often.
@Controller
class MailController {
    static final String PATH = "/desk/mail";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final OwnerMail owner;
    private final OwnerMailTable table;
    private final Mail mail;
    private final Desk desk;
    private final Messages messages;

    MailController(OwnerMail owner, OwnerMailTable table, Mail mail, Desk desk, Messages messages) {
        this.owner = owner;
        this.table = table;
        this.mail = mail;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return table.find().map(now -> page(now.written(), now.rhythm(), Map.of()))
                .orElseGet(() -> page("", Rhythm.HOURLY, Map.of()));
    }

    /// No address means no letters.
    @PostMapping(PATH)
    Answer update(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String rhythm) {
        var typed = PlainText.shortened(PlainText.line(address), 500);
        if (typed.isEmpty()) {
            owner.end();
            return SeeOther.kept(PATH);
        }
        var read = MailAddress.read(typed);
        if (read.isEmpty() || !mail.isOn()) {
            return new Refused(page(typed, Rhythm.read(rhythm),
                    Map.of("address", read.isEmpty() ? "site.mail.address.wrong" : "site.mail.off")));
        }
        owner.begin(read.get(), Rhythm.read(rhythm));
        return SeeOther.kept(PATH);
    }

    private Page page(String address, Rhythm rhythm, Map<String, String> problems) {
        return Page.of(messages.say("site.mail.title"),
                TEMPLATES.mail(messages, desk, mail.isOn(), address, rhythm, problems));
    }
}
