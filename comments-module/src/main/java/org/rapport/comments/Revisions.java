package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment.State;

/// What writers change of their own words, and take back.
@Component
class Revisions {
    private static final Duration REVISABLE = Duration.ofMinutes(15);

    private final CommentTable comments;
    private final WriterTable writers;
    private final Subscribers subscribers;
    private final FateTable fates;
    private final ReportTable reports;
    private final Repeats repeats;
    private final Bans bans;
    private final Confidences confidences;
    private final CacheTags cache;
    private final Clock clock;

    Revisions(CommentTable comments, WriterTable writers, Subscribers subscribers, FateTable fates,
            ReportTable reports, Repeats repeats, Bans bans, Confidences confidences, CacheTags cache, Clock clock) {
        this.comments = comments;
        this.writers = writers;
        this.subscribers = subscribers;
        this.fates = fates;
        this.reports = reports;
        this.repeats = repeats;
        this.bans = bans;
        this.confidences = confidences;
        this.cache = cache;
        this.clock = clock;
    }

    /// For how long its writer may still change the words; nobody may whom the owner banned, and none out of which she left
    /// something.
    Duration revisableFor(Comment comment) {
        var left = Duration.between(clock.instant(), comment.at().plus(REVISABLE));
        var isOpen = comment.stands() || comment.state() == State.SPAM && !isBinned(comment);
        return isOpen && left.isPositive() && !writers.isBanned(comment.id()) && !fates.isRedacted(comment.id())
                ? left
                : Duration.ZERO;
    }

    /// Whether the owner took it for spam. What a check takes for spam is not told its writer.
    boolean isBinned(Comment comment) {
        return comment.state() == State.SPAM && comments.decidedAt(comment.id()).isPresent();
    }

    /// The writer of the comment puts other words in its place. They go on to appear if nothing was found, and wait if the
    /// former ones did. False, and nothing is kept, if it is too late for that.
    @Transactional
    boolean revise(Comment comment, Remark remark, List<Checks.Checked> checked) {
        var now = comments.lock(comment.id());
        if (now.filter(it -> !revisableFor(it).isZero()).isEmpty()) {
            return false;
        }
        if (remark.equals(now.get().remark())) {
            return true;
        }
        var becomes = Checks.becomes(checked);
        var waits = becomes == State.APPROVED && !now.get().appears()
                || becomes == State.SPAM && fates.isUrgent(comment.id());
        var state = waits ? State.HELD : becomes;
        if (!comments.revise(comment.id(), now.get().version(), remark.author(), remark.site(), remark.text(), state)) {
            return false;
        }
        fates.note(comment.id(), clock.instant(), Fate.Step.REVISED, "", "");
        fates.note(comment.id(), clock.instant(), checked);
        cache.drop(Comments.tag(comment.article()));
        confidences.tell(comment, new CommentRevised(comment.id(), comment.article(), clock.instant()));
        return true;
    }

    /// The writer of the comment takes it back. What she said, and as whom, is forgotten at once and for good.
    @Transactional
    void withdraw(Comment comment) {
        if (comments.withdraw(comment.id(), clock.instant())) {
            repeats.forget(comment.id());
            fates.forget(comment.id());
            reports.forget(comment.id());
            writers.of(comment.id()).ifPresent(writer -> {
                bans.forgetName(writer.id());
                subscribers.forgetSilent(writer);
            });
            cache.drop(Comments.tag(comment.article()));
            comments.deleteConfidentialAnswers(comment.id());
            confidences.tell(comment, new CommentWithdrawn(comment.id(), comment.article(), clock.instant()));
        }
    }

    /// The writer takes back all that she said.
    @Transactional
    void withdraw(Writer writer) {
        comments.by(writer.id()).forEach(this::withdraw);
    }
}
