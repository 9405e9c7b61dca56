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
        return List.of(new Kept(messages.say("awards.privacy.giver"), messages.say("awards.privacy.giver.why"), null,
                Set.of("giver.host", "award.giver_host", "award.giver_name", "award.words",
                        "award.decided_by", "award.made_from")));
    }
}
