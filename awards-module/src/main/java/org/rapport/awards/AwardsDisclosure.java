package org.rapport.awards;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(200)
class AwardsDisclosure implements Disclosure {
    private final Messages messages;

    AwardsDisclosure(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(messages.say("awards.privacy.giver"), messages.say("awards.privacy.giver.why"), null,
                        Set.of("offer.giver_host", "offer.giver_name", "offer.giver_address", "offer.words",
                                "offer.made_from", "offer.entered_by", "award.decided_by", "award.made_from")),
                new Kept(messages.say("awards.privacy.nominee"), messages.say("awards.privacy.nominee.why"), null,
                        Set.of("nominee.host", "nominee.address", "nominee.name", "nominee.why", "told.host")));
    }

    @Override
    public List<Contact> contacts() {
        return List.of(new Contact(messages.say("awards.privacy.pages"), messages.say("awards.privacy.pages.why")));
    }
}
