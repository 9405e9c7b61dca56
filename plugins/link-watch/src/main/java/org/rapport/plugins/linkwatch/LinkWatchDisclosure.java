package org.rapport.plugins.linkwatch;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(330)
class LinkWatchDisclosure implements Disclosure {
    private final Messages messages;

    LinkWatchDisclosure(Messages messages) {
        this.messages = messages;
    }

    /// Nothing of people who visit.
    @Override
    public List<Kept> kept() {
        return List.of();
    }

    @Override
    public List<Contact> contacts() {
        return List.of(new Contact(messages.say("link-watch.privacy.linked"),
                messages.say("link-watch.privacy.linked.why")));
    }
}
