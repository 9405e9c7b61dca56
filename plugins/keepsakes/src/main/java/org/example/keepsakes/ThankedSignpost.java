package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.api.page.Signpost;
import org.rapport.content.Articles;

/// Whoever finds nothing may like what others liked.
@Component
@Order(400)
class ThankedSignpost implements Signpost {
    private final Thanks thanks;
    private final Messages messages;

    ThankedSignpost(Thanks thanks, Messages messages) {
        this.thanks = thanks;
        this.messages = messages;
    }

    @Override
    public Part towards(String path) {
        return thanks.favourite()
                .map(article -> Part.of(new StaticTemplates().mostThanked(messages, article), Thanks.TAG,
                        Articles.LISTED))
                .orElseGet(() -> Part.nothing(Thanks.TAG, Articles.LISTED));
    }
}
