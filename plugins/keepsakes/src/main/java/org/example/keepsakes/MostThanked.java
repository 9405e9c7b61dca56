package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Articles;
import org.rapport.content.BlogFoot;

/// The article for which readers thanked most.
@Component
@Order(400)
class MostThanked implements BlogFoot {
    private final Thanks thanks;
    private final Messages messages;

    MostThanked(Thanks thanks, Messages messages) {
        this.thanks = thanks;
        this.messages = messages;
    }

    @Override
    public Part foot() {
        return thanks.favourite()
                .map(article -> Part.of(new StaticTemplates().mostThanked(messages, article), Thanks.TAG,
                        Articles.LISTED))
                .orElseGet(() -> Part.nothing(Thanks.TAG, Articles.LISTED));
    }
}
