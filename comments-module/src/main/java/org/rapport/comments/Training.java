package org.rapport.comments;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Origin;
import org.rapport.comments.spam.Lessons;
import org.rapport.comments.spam.Text;

/// Lets the filter learn what the owner decides, and what she brought along from a former site. What she sets aside is no
/// lesson: there are many reasons for that.
@Component
class Training {
    private final Comments comments;
    private final Lessons lessons;

    Training(Comments comments, Lessons lessons) {
        this.comments = comments;
        this.lessons = lessons;
    }

    @ApplicationModuleListener(id = "comments.training.received")
    void on(CommentReceived received) {
        if (received.origin() == Origin.IMPORTED) {
            follow(received.comment());
        }
    }

    @ApplicationModuleListener(id = "comments.training.approved")
    void on(CommentApproved approved) {
        follow(approved.comment());
    }

    @ApplicationModuleListener(id = "comments.training.rejected")
    void on(CommentRejected rejected) {
        follow(rejected.comment());
    }

    @ApplicationModuleListener(id = "comments.training.reopened")
    void on(CommentReopened reopened) {
        follow(reopened.comment());
    }

    @ApplicationModuleListener(id = "comments.training.withdrawn")
    void on(CommentWithdrawn withdrawn) {
        follow(withdrawn.comment());
    }

    /// As it stands now: events may come late, and in another order. Spam that is deleted after a while leaves its lesson.
    private void follow(CommentId id) {
        comments.lock(id).ifPresent(comment -> {
            switch (comment.state()) {
                case APPROVED -> lessons.learn(id, text(comment), false);
                case SPAM -> lessons.learn(id, text(comment), true);
                case HELD, REJECTED, WITHDRAWN -> lessons.forget(id);
            }
        });
    }

    private static Text text(Comment comment) {
        return new Text(comment.author(), comment.site(), comment.text());
    }
}
