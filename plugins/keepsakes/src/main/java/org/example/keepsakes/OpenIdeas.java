package org.example.keepsakes;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;

/// What the owner wanted to write about one day, until she says that she did.
@Component
@Order(400)
class OpenIdeas implements DeskItem {
    private final Ideas ideas;
    private final Desk desk;
    private final Messages messages;

    OpenIdeas(Ideas ideas, Desk desk, Messages messages) {
        this.ideas = ideas;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        return ideas.open().stream()
                .map(idea -> new Waiting(idea.notedAt(), new StaticTemplates().openIdea(messages, desk, idea)))
                .toList();
    }
}
