package org.rapport.comments;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Origin;
import org.rapport.comments.Comment.State;
import org.rapport.comments.spam.Lessons;
import org.rapport.comments.spam.Text;

/// Lets the filter learn what the owner decides, and what she brought along from a former site. What she sets aside is no
/// lesson: there are many reasons for that.
@Component
class Training {
    private final Comments comments;
    private final Moderation moderation;
    private final FateTable fates;
    private final Lessons lessons;

    Training(Comments comments, Moderation moderation, FateTable fates, Lessons lessons) {
        this.comments = comments;
        this.moderation = moderation;
        this.fates = fates;
        this.lessons = lessons;
    }

    @ApplicationModuleListener(id = "comments.training.received")
    void on(CommentReceived received) {
        if (received.origin() == Origin.IMPORTED) {
            comments.lock(received.comment()).filter(Comment::appears)
                    .ifPresent(comment -> lessons.learn(comment.id(), text(comment), false));
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

    @ApplicationModuleListener(id = "comments.training.revised")
    void on(CommentRevised revised) {
        follow(revised.comment());
    }

    @ApplicationModuleListener(id = "comments.training.redacted")
    void on(CommentRedacted redacted) {
        follow(redacted.comment());
    }

    @ApplicationModuleListener(id = "comments.training.withdrawn")
    void on(CommentWithdrawn withdrawn) {
        follow(withdrawn.comment());
    }

    /// As it stands now: events may come late, and in another order. A cry for help is no lesson, whatever becomes of it.
    /// Spam that is deleted after a while leaves its lesson.
    private void follow(CommentId id) {
        comments.lock(id).ifPresent(comment -> {
            var isLesson = moderation.isDecided(comment) && !fates.isUrgent(id)
                    && (comment.appears() || comment.state() == State.SPAM);
            if (isLesson) {
                lessons.learn(id, text(comment), comment.state() == State.SPAM);
            } else {
                lessons.forget(id);
            }
        });
    }

    private static Text text(Comment comment) {
        return new Text(comment.author(), comment.site(), comment.text());
    }
}
