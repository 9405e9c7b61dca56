package org.rapport.comments;

import java.time.Duration;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;

/// Counts what came from the same network lately, which is told by a keyed hash that is forgotten after a day. A family
/// or an office says a few things within the hour; a program says many.
@Component
@Order(105)
class RateCheck implements CommentCheck {
    static final Duration LATELY = Duration.ofHours(1);
    static final int USUAL = 6;

    private final Repeats repeats;
    private final Messages messages;

    RateCheck(Repeats repeats, Messages messages) {
        this.repeats = repeats;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.rate");
    }

    @Override
    public Finding look(Submission said) {
        var times = said.isSent() ? repeats.fromHere(LATELY) : 0;
        return new Finding(times >= USUAL ? Verdict.HOLD : Verdict.FINE,
                messages.say("comments.check.rate.found", times));
    }
}
