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
class RateCheck implements OwnCheck {
    static final Duration LATELY = Duration.ofHours(1);

    private final Limits limits;
    private final Repeats repeats;
    private final Messages messages;

    RateCheck(Limits limits, Repeats repeats, Messages messages) {
        this.limits = limits;
        this.repeats = repeats;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.rate");
    }

    @Override
    public Finding look(Submission said) {
        if (limits.isOffForComments()) {
            return new Finding(Verdict.FINE, messages.say("comments.check.rate.off"));
        }
        var times = said.isSent() ? repeats.fromHere(LATELY) : 0;
        return new Finding(said.isSent() && times >= limits.comments() ? Verdict.HOLD : Verdict.FINE,
                messages.say("comments.check.rate.found", times));
    }
}
