package org.rapport.awards.earned;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(210)
class EarnedDisclosure implements Disclosure {
    private final Messages messages;

    EarnedDisclosure(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(messages.say("awards.earned.privacy"), messages.say("awards.earned.privacy.why"), null,
                Set.of("holder_step.by_whom", "holder_step.why")));
    }
}
