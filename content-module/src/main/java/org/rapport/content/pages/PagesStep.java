package org.rapport.content.pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.FirstStep;

@Component
@Order(200)
class PagesStep implements FirstStep {
    private final SitePages pages;
    private final Messages messages;

    PagesStep(SitePages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @Override
    public Step step() {
        return new Step(messages.say("content.pages.step"), messages.say("content.pages.step.hint"), "/desk/pages",
                pages.all().stream().anyMatch(SitePage::isPublic));
    }
}
