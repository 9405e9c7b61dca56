package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;
import org.rapport.content.Markup;

/// Counts the links in the words: people seldom need more than two.
@Component
@Order(100)
class LinkCheck implements OwnCheck {
    private static final int USUAL = 2;

    private final Messages messages;

    LinkCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.links");
    }

    @Override
    public Finding look(Submission said) {
        var links = Markup.links(said.text());
        return new Finding(links > USUAL ? Verdict.HOLD : Verdict.FINE,
                messages.say("comments.check.links.found", links));
    }
}
