package org.rapport.comments;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What is for the owner's eyes only. No other module hears of it, not even that it is there.
@Component
class Confidences {
    private final CommentTable comments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confidences(CommentTable comments, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    boolean has(Comment comment) {
        return comments.isConfidential(comment.id());
    }

    /// Publishes what became of the comment; what is in confidence stays within this module.
    void tell(Comment comment, Object event) {
        events.publishEvent(has(comment) ? new ConfidenceChanged(comment.id(), false, clock.instant()) : event);
    }

    /// The comment came in just now, in confidence.
    void begin(CommentId id) {
        comments.confide(id);
        events.publishEvent(new ConfidenceChanged(id, true, clock.instant()));
    }
}
