package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;

/// Looks whether a field was filled in that people do not see and programs do.
@Component
@Order(95)
class BaitCheck implements OwnCheck {
    private final Messages messages;

    BaitCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.bait");
    }

    @Override
    public Finding look(Submission said) {
        return said.bait().isEmpty()
                ? new Finding(Verdict.FINE, messages.say("comments.check.bait.fine"))
                : new Finding(Verdict.SPAM, messages.say("comments.check.bait.found"));
    }
}
