package org.rapport.plugins.contact;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(320)
class ContactDisclosure implements Disclosure {
    private final Requests requests;
    private final Messages messages;

    ContactDisclosure(Requests requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(messages.say("contact.privacy.words"), messages.say("contact.privacy.words.why"),
                        requests.longest(), Set.of("request.words")),
                new Kept(messages.say("contact.privacy.network"), messages.say("contact.privacy.network.why"),
                        Requests.LATELY, Set.of("request.network")));
    }
}
