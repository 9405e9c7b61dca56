package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;

/// Looks for signs that somebody may be in danger. Such words are never spam, whatever else is found in them.
@Component
@Order(80)
class CareCheck implements OwnCheck {
    private final Care care;
    private final Messages messages;

    CareCheck(Care care, Messages messages) {
        this.care = care;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.care.title");
    }

    @Override
    public Finding look(Submission said) {
        var now = care.now();
        if (!now.isOn()) {
            return new Finding(Verdict.FINE, messages.say("comments.care.found.off"));
        }
        return now.signIn(said.text())
                .map(sign -> new Finding(Verdict.URGENT, messages.say("comments.care.found", sign)))
                .orElseGet(() -> new Finding(Verdict.FINE, messages.say("comments.care.found.nothing")));
    }
}
