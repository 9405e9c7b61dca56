package org.rapport.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.FirstStep;

@Component
@Order(200)
class PagesStep implements FirstStep {
    private final StandingPageTable pages;
    private final Messages messages;

    PagesStep(StandingPageTable pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @Override
    public Step step() {
        return new Step(messages.say("content.pages.step"), messages.say("content.pages.step.hint"), "/desk/pages",
                !pages.all().isEmpty());
    }
}
