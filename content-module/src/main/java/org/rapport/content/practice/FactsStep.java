package org.rapport.content.practice;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.FirstStep;

@Component
@Order(100)
class FactsStep implements FirstStep {
    private final Site site;
    private final Messages messages;

    FactsStep(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    @Override
    public Step step() {
        return new Step(messages.say("content.facts.step"), messages.say("content.facts.step.hint"), "/desk/practice",
                !site.practice().owner().isEmpty());
    }
}
