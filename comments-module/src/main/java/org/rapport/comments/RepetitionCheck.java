package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;

/// Looks whether the same words came in before. Whoever sends the same form twice is not meant: that is kept once.
@Component
@Order(110)
class RepetitionCheck implements OwnCheck {
    static final Duration LATELY = Duration.ofDays(30);

    private final CommentTable comments;
    private final Messages messages;
    private final Clock clock;

    RepetitionCheck(CommentTable comments, Messages messages, Clock clock) {
        this.comments = comments;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return messages.say("comments.check.repetition");
    }

    @Override
    public Finding look(Submission said) {
        var times = comments.countSame(said.text(), said.comment(), clock.instant().minus(LATELY));
        return new Finding(times > 0 ? Verdict.HOLD : Verdict.FINE,
                messages.say("comments.check.repetition.found", times));
    }
}
