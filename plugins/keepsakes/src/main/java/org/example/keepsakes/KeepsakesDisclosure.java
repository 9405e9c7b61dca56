package org.example.keepsakes;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;
import org.rapport.api.Site;

@Component
@Order(400)
class KeepsakesDisclosure implements Disclosure {
    private final Site site;
    private final Messages messages;

    KeepsakesDisclosure(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(messages.say("keepsakes.privacy.network"), messages.say("keepsakes.privacy.network.why"),
                        Thanks.LONGEST, Set.of("thanker.network")),
                new Kept(messages.say("keepsakes.privacy.idea", site.practice().author()),
                        messages.say("keepsakes.privacy.idea.why"), null, Set.of("idea.words")));
    }
}
