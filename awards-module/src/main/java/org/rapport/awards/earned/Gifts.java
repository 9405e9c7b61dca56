package org.rapport.awards.earned;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.comments.WriterId;
import org.rapport.comments.Writers;

/// What the owner gives, and takes back.
@Component
class Gifts {
    private final HolderTable table;
    private final Register register;
    private final Comments comments;
    private final Writers writers;

    Gifts(HolderTable table, Register register, Comments comments, Writers writers) {
        this.table = table;
        this.register = register;
        this.comments = comments;
        this.writers = writers;
    }

    /// What becomes of a badge that the owner gives to who said a comment.
    enum Giving {
        GIVEN,
        /// Readers do not see the comment.
        HIDDEN,
        /// There is no name beside which a badge could stand.
        NAMELESS,
        /// Nobody can tell her from those who type the same name.
        UNCONFIRMED,
        /// The badge is for answers.
        NO_ANSWER;

        /// What the owner is told, as the key of a message.
        String says() {
            return "awards.earned.desk.giving." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Why none can be given for `comment`, which appears; nothing if one can.
    @Transactional(readOnly = true)
    Optional<Giving> refusal(Comment comment) {
        if (comment.author().isEmpty()) {
            return Optional.of(Giving.NAMELESS);
        }
        return writer(comment).isPresent() ? Optional.empty() : Optional.of(Giving.UNCONFIRMED);
    }

    /// How the `badges` stand with who wrote `comment`.
    @Transactional(readOnly = true)
    List<Gift> of(Comment comment, List<Badge> badges) {
        var writer = writer(comment);
        return badges.stream().map(badge -> new Gift(badge,
                writer.flatMap(it -> table.find(badge.id(), it)).map(Holder::state).orElse(null))).toList();
    }

    private Optional<WriterId> writer(Comment comment) {
        return Optional.ofNullable(writers.of(List.of(comment.id())).get(comment.id()));
    }

    @Transactional
    Giving give(Badge badge, CommentId id, String owner) {
        return comments.lock(id).filter(Comment::appears).map(comment -> give(badge, comment, owner))
                .orElse(Giving.HIDDEN);
    }

    private Giving give(Badge badge, Comment comment, String owner) {
        var refusal = refusal(comment)
                .or(() -> badge.rule().suits(comment) ? Optional.empty() : Optional.of(Giving.NO_ANSWER));
        if (refusal.isEmpty()) {
            writer(comment).ifPresent(it -> give(badge, it, comment.id(), owner));
        }
        return refusal.orElse(Giving.GIVEN);
    }

    private void give(Badge badge, WriterId writer, CommentId comment, String owner) {
        if (!register.enter(badge, writer, comment, State.EARNED, owner)) {
            table.find(badge.id(), writer).filter(holder -> holder.state() != State.EARNED)
                    .ifPresent(holder -> register.change(holder, State.EARNED, comment, owner, ""));
        }
    }

    /// Takes it back from her, or does not give her what was proposed. No rule gives it again.
    @Transactional
    void revoke(HolderId id, String why, String owner) {
        table.find(id).filter(holder -> holder.state() != State.REVOKED)
                .ifPresent(holder -> register.change(holder, State.REVOKED, holder.comment(), owner, why));
    }
}
