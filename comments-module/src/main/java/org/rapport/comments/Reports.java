package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.ScheduledJob;
import org.rapport.api.Visitor;

/// What readers report to the owner. A reported comment appears as before until she decides. Who repeats herself, or has
/// nothing to add after the owner let the words stay, is not told so, and nothing is kept.
@Component
class Reports implements ScheduledJob {
    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST_OF_A_NETWORK = 10;
    static final int MOST_OF_A_COMMENT = 20;
    /// Of one comment, from one network: more than one person may live there.
    static final int MOST_OF_A_HOUSE = 3;

    private final ReportTable reports;
    private final CommentTable comments;
    private final FateTable fates;
    private final Visitor visitor;
    private final Clock clock;

    Reports(ReportTable reports, CommentTable comments, FateTable fates, Visitor visitor, Clock clock) {
        this.reports = reports;
        this.comments = comments;
        this.fates = fates;
        this.visitor = visitor;
        this.clock = clock;
    }

    @Transactional
    void add(CommentId id, String reason) {
        comments.lock(id).filter(Comment::appears).filter(it -> isNew(it, reason))
                .ifPresent(comment -> {
                    reports.insert(id, comment.version(), reason, visitor.network(), clock.instant());
                    fates.note(id, clock.instant(), Fate.Step.REPORTED, "", "");
                });
    }

    private boolean isNew(Comment comment, String reason) {
        var fromHere = reports.filed(comment.id(), comment.version()).stream()
                .filter(it -> visitor.cameFrom(it.network())).map(ReportTable.Filed::reason).toList();
        return (reason.isEmpty()
                ? fromHere.isEmpty() && !reports.isSettled(comment.id(), comment.version())
                : fromHere.size() < MOST_OF_A_HOUSE && !fromHere.contains(reason))
                && reports.open(comment.id()).size() < MOST_OF_A_COMMENT
                && reports.countFrom(visitor.networks(), clock.instant().minus(Repeats.REMEMBERED)) < MOST_OF_A_NETWORK;
    }

    /// The comment may stay as the owner read it in `version`. False if nothing was reported about that.
    @Transactional
    boolean settle(CommentId id, int version, String owner) {
        var isSettled = comments.lock(id).isPresent() && reports.settle(id, version, clock.instant());
        if (isSettled) {
            fates.note(id, clock.instant(), Fate.Step.STAYED, owner, "");
        }
        return isSettled;
    }

    /// What was settled last about the comment waits again; false if nothing was, or readers do not see it any more.
    @Transactional
    boolean reopen(CommentId id, String owner) {
        var reopened = comments.lock(id).filter(Comment::appears).flatMap(comment -> reports.settledAt(id))
                .filter(at -> reports.reopen(id, at));
        reopened.ifPresent(at -> fates.note(id, clock.instant(), Fate.Step.DISPUTED, owner, ""));
        return reopened.isPresent();
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration firstAfter() {
        return Duration.ofMinutes(2);
    }

    /// Forgets what is old.
    @Override
    @Transactional
    public void run() {
        reports.forget(clock.instant().minus(KEPT));
        reports.forgetNetworks(clock.instant().minus(Repeats.REMEMBERED));
    }
}
