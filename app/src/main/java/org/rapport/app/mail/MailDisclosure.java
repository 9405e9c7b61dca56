package org.rapport.app.mail;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Mail;
import org.rapport.api.Messages;

@Component
@Order(905)
class MailDisclosure implements Disclosure {
    private final Mail mail;
    private final Messages messages;

    MailDisclosure(Mail mail, Messages messages) {
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(messages.say("site.privacy.letter"), messages.say("site.privacy.letter.why"),
                Postman.KEPT, Set.of("letter.name", "letter.recipient", "letter.subject", "letter.words",
                        "letter.leave_path")));
    }

    @Override
    public List<Contact> contacts() {
        return mail.isOn()
                ? List.of(new Contact(messages.say("site.privacy.mail"), messages.say("site.privacy.mail.why")))
                : List.of();
    }
}
