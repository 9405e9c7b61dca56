package org.rapport.plugins.newsletter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Part;
import org.rapport.content.BlogFoot;

/// A line below the blog's column in which a reader leaves her address.
@Component
@Order(320)
class SignUp implements BlogFoot {
    static final CacheTag TAG = CacheTag.of("newsletter");

    private final Mail mail;
    private final Messages messages;

    SignUp(Mail mail, Messages messages) {
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public Part foot() {
        return mail.isOn() ? Part.of(new StaticTemplates().signUp(messages), TAG) : Part.nothing(TAG);
    }
}
