package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.CommentCheck;
import org.rapport.comments.Finding;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.Submission;

/// Lets words wait that somebody else said before. Programs copy a comment that a site holds dear, to be let in by it.
@Component
@Order(400)
class EchoCheck implements CommentCheck {
    private final Echoes echoes;
    private final Messages messages;

    EchoCheck(Echoes echoes, Messages messages) {
        this.echoes = echoes;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("keepsakes.echo");
    }

    /// Whoever changes her own words may well keep most of them.
    @Override
    public Finding look(Submission said) {
        return said.comment() == null && echoes.has(said.text())
                ? new Finding(Verdict.HOLD, messages.say("keepsakes.echo.found"))
                : new Finding(Verdict.FINE, messages.say("keepsakes.echo.none"));
    }

    /// Nobody is told anything, and nothing is kept of the words.
    @Override
    public boolean hearsConfidences() {
        return true;
    }
}
