package org.example.villain;

import java.io.IOException;
import java.io.UncheckedIOException;

import gg.jte.Content;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

@Component
@Order(360)
class VillainPart implements ArticleFooter {
    private final Plans plans;
    private final Messages messages;

    VillainPart(Plans plans, Messages messages) {
        this.plans = plans;
        this.messages = messages;
    }

    static Content here(Messages messages) {
        return output -> output.writeContent("<p class=\"villain\">" + messages.say("villain.here") + "</p>");
    }

    @Override
    public Part under(Article article) {
        try {
            plans.carryOut("part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Part.of(here(messages), Plans.TAG);
    }
}
