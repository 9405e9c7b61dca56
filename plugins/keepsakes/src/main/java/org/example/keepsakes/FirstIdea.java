package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.FirstStep;

/// Shows a new owner where ideas come from.
@Component
@Order(400)
class FirstIdea implements FirstStep {
    private final Ideas ideas;
    private final Messages messages;

    FirstIdea(Ideas ideas, Messages messages) {
        this.ideas = ideas;
        this.messages = messages;
    }

    @Override
    public Step step() {
        return new Step(messages.say("keepsakes.step"), messages.say("keepsakes.step.hint"), KeepsakesDesk.PATH,
                !ideas.all().isEmpty());
    }
}
