package org.rapport.comments;

import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.privacy.Hint;
import org.rapport.comments.privacy.Hints;

/// Tells the owner that words may tell more than is good, of whoever wrote them or of others. It speaks against nobody, and
/// quotes nothing: what she leaves out should be gone.
@Component
@Order(115)
class PrivacyCheck implements OwnCheck {
    private final Messages messages;

    PrivacyCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.hint");
    }

    @Override
    public Finding look(Submission said) {
        var found = Hints.in(said.text()).stream().map(Hint::kind).distinct()
                .map(kind -> messages.say("comments.hint." + kind.word())).collect(Collectors.joining(" "));
        return new Finding(Verdict.FINE, found.isEmpty() ? messages.say("comments.hint.nothing") : found);
    }
}
