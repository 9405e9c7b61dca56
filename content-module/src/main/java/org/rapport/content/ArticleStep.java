package org.rapport.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.FirstStep;

@Component
@Order(300)
class ArticleStep implements FirstStep {
    private final HeadlineTable headlines;
    private final Messages messages;

    ArticleStep(HeadlineTable headlines, Messages messages) {
        this.headlines = headlines;
        this.messages = messages;
    }

    @Override
    public Step step() {
        return new Step(messages.say("content.desk.step"), messages.say("content.desk.step.hint"), "/desk/articles/new",
                !headlines.newest(0, 1).isEmpty());
    }
}
