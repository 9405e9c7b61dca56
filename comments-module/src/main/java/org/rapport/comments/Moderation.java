package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment.State;

/// What the owner decides about comments, and takes back.
@Component
class Moderation {
    private final CommentTable comments;
    private final WriterTable writers;
    private final FateTable fates;
    private final ReportTable reports;
    private final Confidences confidences;
    private final CacheTags cache;
    private final Clock clock;

    Moderation(CommentTable comments, WriterTable writers, FateTable fates, ReportTable reports,
            Confidences confidences, CacheTags cache, Clock clock) {
        this.comments = comments;
        this.writers = writers;
        this.fates = fates;
        this.reports = reports;
        this.confidences = confidences;
        this.cache = cache;
        this.clock = clock;
    }

    /// Lets the comment appear, if it does not yet. Nothing happens if its writer changed the words since `version`,
    /// which the owner read.
    @Transactional
    void approve(CommentId id, int version, String owner) {
        comments.lock(id).filter(comment -> comments.approve(id, version, clock.instant(), owner))
                .ifPresent(comment -> {
                    if (comment.state() != State.HELD) {
                        writers.trust(id);
                    }
                    decided(comment, confidences.has(comment) ? Fate.Step.READ : Fate.Step.APPROVED, owner);
                    confidences.tell(comment, new CommentApproved(id, comment.article(), clock.instant()));
                });
    }

    /// Sets the comment aside, before or after it appeared.
    @Transactional
    void reject(CommentId id, String owner) {
        comments.lock(id).filter(comment -> comments.reject(id, clock.instant(), owner))
                .ifPresent(comment -> takeAway(comment, Fate.Step.REJECTED, owner));
    }

    /// Puts the comment into the box of spam, before or after it appeared.
    @Transactional
    void bin(CommentId id, String owner) {
        comments.lock(id).filter(comment -> comments.bin(id, clock.instant(), owner))
                .ifPresent(comment -> takeAway(comment, Fate.Step.BINNED, owner));
    }

    private void takeAway(Comment comment, Fate.Step step, String owner) {
        writers.distrust(comment.id());
        decided(comment, step, owner);
        confidences.tell(comment, new CommentRejected(comment.id(), comment.article(), clock.instant()));
    }

    /// Puts off what waits, unless its writer changed it since `version`, or somebody may be in danger.
    @Transactional
    void putOff(CommentId id, int version, Instant until, String owner) {
        comments.lock(id).filter(comment -> !fates.isUrgent(id) && comments.putOff(id, version, until))
                .ifPresent(comment -> fates.note(id, clock.instant(), Fate.Step.PUT_OFF, owner, ""));
    }

    /// Whether it waits, but the owner put it off.
    boolean isPutOff(Comment comment) {
        return comments.putOffUntil(comment.id(), clock.instant()).isPresent();
    }

    /// Whether the owner decided about it.
    boolean isDecided(Comment comment) {
        return comments.decidedAt(comment.id()).isPresent();
    }

    /// Takes back the owner's last decision about the comment: readers see again what they saw before it, and what they
    /// reported about it waits again; everything else waits again.
    @Transactional
    void takeBack(CommentId id, String owner) {
        comments.lock(id).filter(comment -> comments.wasTakenAway(id)).ifPresentOrElse(comment -> {
            var decided = comments.decidedAt(id).orElseThrow();
            approve(id, comment.version(), owner);
            reports.reopen(id, decided);
        }, () -> reopen(id, owner));
    }

    /// Lets the comment wait again that the owner had decided about or put off, or that a check had taken for spam.
    @Transactional
    void reopen(CommentId id, String owner) {
        comments.lock(id).filter(comment -> comments.reopen(id)).ifPresent(comment -> {
            if (comment.state() == State.HELD) {
                fates.note(id, clock.instant(), Fate.Step.REOPENED, owner, "");
                return;
            }
            if (!comment.appears()) {
                writers.trust(id);
            }
            note(comment, Fate.Step.REOPENED, owner);
            confidences.tell(comment, new CommentReopened(id, comment.article(), clock.instant()));
        });
    }

    /// Lets the comment appear, or puts it into the box of spam, if it still waits as the owner saw it.
    @Transactional
    void decide(Seen seen, boolean appears, String owner) {
        comments.lock(seen.comment()).filter(comment -> comment.state() == State.HELD && Seen.of(comment).equals(seen))
                .ifPresent(comment -> {
                    if (appears) {
                        approve(comment.id(), comment.version(), owner);
                    } else {
                        bin(comment.id(), owner);
                    }
                });
    }

    /// Deletes what was taken for spam, for good.
    @Transactional
    void delete(CommentId id) {
        comments.lock(id).filter(comment -> comment.state() == State.SPAM).ifPresent(comment -> {
            confidences.tell(comment, new CommentWithdrawn(id, comment.article(), clock.instant()));
            comments.deleteConfidentialAnswers(id);
            comments.delete(id);
        });
    }

    /// That settles what was reported.
    private void decided(Comment comment, Fate.Step step, String owner) {
        reports.settle(comment.id(), comment.version(), clock.instant());
        note(comment, step, owner);
    }

    private void note(Comment comment, Fate.Step step, String owner) {
        fates.note(comment.id(), clock.instant(), step, owner, "");
        cache.drop(Comments.tag(comment.article()));
    }
}
