package org.rapport.awards.earned;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.comments.CommentRejected;
import org.rapport.comments.CommentReopened;
import org.rapport.comments.CommentRevised;
import org.rapport.comments.CommentWithdrawn;
import org.rapport.comments.Comments;
import org.rapport.comments.WriterConfirmed;
import org.rapport.comments.WriterId;
import org.rapport.comments.Writers;

/// What happens, and may earn badges or let them rest. What stands now counts, in whatever order it is heard.
@Component
class Occasions {
    private final Badges badges;
    private final Holders holders;
    private final Comments comments;
    private final Writers writers;

    Occasions(Badges badges, Holders holders, Comments comments, Writers writers) {
        this.badges = badges;
        this.holders = holders;
        this.comments = comments;
        this.writers = writers;
    }

    @ApplicationModuleListener(id = "awards.earned.received")
    void on(CommentReceived received) {
        look(received.comment());
    }

    @ApplicationModuleListener(id = "awards.earned.approved")
    void on(CommentApproved approved) {
        look(approved.comment());
    }

    @ApplicationModuleListener(id = "awards.earned.revised")
    void on(CommentRevised revised) {
        look(revised.comment());
    }

    @ApplicationModuleListener(id = "awards.earned.rejected")
    void on(CommentRejected rejected) {
        look(rejected.comment());
    }

    @ApplicationModuleListener(id = "awards.earned.reopened")
    void on(CommentReopened reopened) {
        look(reopened.comment());
    }

    @ApplicationModuleListener(id = "awards.earned.withdrawn")
    void on(CommentWithdrawn withdrawn) {
        consider(holders.forget(withdrawn.comment()).stream());
    }

    @ApplicationModuleListener(id = "awards.earned.confirmed")
    void on(WriterConfirmed confirmed) {
        consider(Stream.of(confirmed.writer()));
    }

    private void look(CommentId id) {
        comments.find(id).ifPresent(comment -> {
            if (comment.appears()) {
                holders.restore(id, badges.all());
                consider(writers.of(spoken(comment)).values().stream());
            } else {
                consider(holders.lapse(id).stream());
            }
        });
    }

    /// Whoever is answered may have kept a conversation by that.
    private static List<CommentId> spoken(Comment comment) {
        return Stream.of(comment.id(), comment.parent()).filter(Objects::nonNull).toList();
    }

    private void consider(Stream<WriterId> hers) {
        var active = badges.active();
        hers.distinct().sorted(Comparator.comparing(WriterId::value))
                .forEach(writer -> holders.consider(writer, active));
    }
}
