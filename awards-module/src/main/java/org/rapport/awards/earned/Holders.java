package org.rapport.awards.earned;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.comments.WriterId;

/// Who earns a badge by its rule. Each is had once, through the comment that earned it, and shows as long as that
/// appears.
@Component
class Holders {
    private final HolderTable table;
    private final Register register;
    private final Speakers speakers;
    private final Comments comments;

    Holders(HolderTable table, Register register, Speakers speakers, Comments comments) {
        this.table = table;
        this.register = register;
        this.speakers = speakers;
        this.comments = comments;
    }

    /// What a rule found.
    private record Found(Badge badge, Comment comment) {}

    /// Gives `writer` those of the `badges` that she has earned by their rules, and never had. Comments are locked in
    /// the order of their ids, so that two who do so at once do not wait for each other.
    @Transactional
    void consider(WriterId writer, List<Badge> badges) {
        var open = badges.stream().filter(badge -> isOpen(badge, writer)).toList();
        if (!open.isEmpty()) {
            var speaker = speakers.of(writer);
            open.stream().flatMap(badge -> badge.rule().earnedBy(speaker).map(it -> new Found(badge, it)).stream())
                    .sorted(Comparator.comparing(found -> found.comment().id().value()))
                    .forEach(found -> earn(found.badge(), writer, found.comment().id()));
        }
    }

    private boolean isOpen(Badge badge, WriterId writer) {
        return table.find(badge.id(), writer).filter(holder -> holder.state() != State.LAPSED).isEmpty();
    }

    /// What does not appear any more by now earns nothing.
    private void earn(Badge badge, WriterId writer, CommentId comment) {
        var state = badge.rule().asks() ? State.PROPOSED : State.EARNED;
        if (comments.lock(comment).filter(Comment::appears).isPresent()
                && !register.enter(badge, writer, comment, state, null)) {
            table.find(badge.id(), writer).filter(holder -> holder.state() == State.LAPSED)
                    .ifPresent(holder -> register.change(holder, state, comment, null, ""));
        }
    }

    /// What `comment` earned rests, for it does not appear any more, and nobody is asked about it. Answers whose that
    /// was.
    @Transactional
    List<WriterId> lapse(CommentId comment) {
        var hers = table.by(comment).stream().filter(holder -> holder.state() != State.REVOKED).toList();
        hers.stream().filter(holder -> holder.state() == State.EARNED)
                .forEach(holder -> register.change(holder, State.LAPSED, comment, null, ""));
        table.withdrawProposals(comment);
        return writers(hers);
    }

    /// Those whom one can tell from others.
    private static List<WriterId> writers(List<Holder> holders) {
        return holders.stream().map(Holder::writer).filter(Objects::nonNull).distinct().toList();
    }

    /// Lets the badge rest with those who would not earn it any more.
    @Transactional
    void review(Badge badge) {
        table.standing(badge.id()).stream()
                .filter(holder -> holder.writer() != null
                        && badge.rule().earnedBy(speakers.of(holder.writer())).isEmpty())
                .forEach(holder -> register.change(holder, State.LAPSED, holder.comment(), null, ""));
    }

    /// What `comment` had earned comes back with it. What the owner has to say yes to is found anew.
    @Transactional
    void restore(CommentId comment, List<Badge> badges) {
        var known = badges.stream().filter(badge -> !badge.rule().asks()).map(Badge::id).toList();
        table.by(comment).stream()
                .filter(holder -> holder.state() == State.LAPSED && known.contains(holder.badge()))
                .forEach(holder -> register.change(holder, State.EARNED, comment, null, ""));
    }

    /// Forgets what came of a comment that is gone for good, but for what the owner revoked. Answers whose that was.
    @Transactional
    List<WriterId> forget(CommentId comment) {
        var hers = table.by(comment);
        table.forget(comment);
        table.detach(comment);
        hers.forEach(register::refresh);
        return writers(hers);
    }
}
