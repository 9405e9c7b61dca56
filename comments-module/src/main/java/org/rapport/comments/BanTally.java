package org.rapport.comments;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.comments.Comment.State;

/// Counts what bans kept away: once for each comment that lies in the box of spam because of one.
@Component
class BanTally {
    private final CommentTable comments;
    private final WriterTable writers;
    private final Bans bans;

    BanTally(CommentTable comments, WriterTable writers, Bans bans) {
        this.comments = comments;
        this.writers = writers;
        this.bans = bans;
    }

    @ApplicationModuleListener(id = "comments.bans.received")
    void on(CommentReceived received) {
        count(received.comment());
    }

    @ApplicationModuleListener(id = "comments.bans.confidence")
    void on(ConfidenceChanged changed) {
        if (changed.isNew()) {
            count(changed.comment());
        }
    }

    private void count(CommentId id) {
        comments.find(id).filter(comment -> comment.state() == State.SPAM)
                .ifPresent(comment -> bans.count(Submission.kept(comment,
                        writers.of(comment.id()).map(Writer::id).orElse(null), comments.isConfidential(id))));
    }
}
