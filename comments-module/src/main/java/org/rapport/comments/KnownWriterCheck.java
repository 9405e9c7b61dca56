package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;

/// Tells the owner whom she knows. It speaks against nobody.
@Component
@Order(120)
class KnownWriterCheck implements OwnCheck {
    private final Messages messages;

    KnownWriterCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.known");
    }

    @Override
    public Finding look(Submission said) {
        return new Finding(Verdict.FINE, messages.say("comments.check.known.found", said.heard()));
    }
}
