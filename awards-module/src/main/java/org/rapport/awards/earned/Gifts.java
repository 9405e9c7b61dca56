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
        /// The address is another site’s, whose comments have numbers too.
        ELSEWHERE,
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

    /// How the `badges` stand with who wrote `comment`, which appears.
    @Transactional(readOnly = true)
    List<Gift> of(Comment comment, List<Badge> badges) {
        return badges.stream().map(badge -> new Gift(badge,
                had(badge, comment, writer(comment)).map(Holder::state).orElse(null),
                refusal(badge, comment).orElse(null))).toList();
    }

    @Transactional
    Giving give(Badge badge, CommentId id, String owner) {
        return comments.lock(id).filter(Comment::appears).map(comment -> give(badge, comment, owner))
                .orElse(Giving.HIDDEN);
    }

    private Giving give(Badge badge, Comment comment, String owner) {
        var refusal = refusal(badge, comment);
        if (refusal.isEmpty()) {
            enter(badge, comment, owner);
        }
        return refusal.orElse(Giving.GIVEN);
    }

    private Optional<Giving> refusal(Badge badge, Comment comment) {
        if (comment.author().isEmpty()) {
            return Optional.of(Giving.NAMELESS);
        }
        if (!badge.rule().suits(comment)) {
            return Optional.of(Giving.NO_ANSWER);
        }
        var writer = writer(comment);
        return writer.isPresent() || had(badge, comment, writer).isPresent()
                ? Optional.empty()
                : Optional.of(Giving.UNCONFIRMED);
    }

    private void enter(Badge badge, Comment comment, String owner) {
        var writer = writer(comment);
        if (writer.filter(it -> register.enter(badge, it, comment.id(), State.EARNED, owner)).isEmpty()) {
            had(badge, comment, writer).filter(holder -> holder.state() != State.EARNED)
                    .ifPresent(holder -> register.change(holder, State.EARNED, comment.id(), owner, ""));
        }
    }

    private Optional<WriterId> writer(Comment comment) {
        return Optional.ofNullable(writers.of(List.of(comment.id())).get(comment.id()));
    }

    /// What she has or had, or what came in with the comment.
    private Optional<Holder> had(Badge badge, Comment comment, Optional<WriterId> writer) {
        return writer.isPresent()
                ? table.find(badge.id(), writer.get())
                : table.by(comment.id()).stream().filter(it -> it.writer() == null && it.badge().equals(badge.id()))
                        .findFirst();
    }

    /// Takes it back from her, or does not give her what was proposed. No rule gives it again.
    @Transactional
    void revoke(HolderId id, String why, String owner) {
        table.find(id).filter(holder -> holder.state() != State.REVOKED)
                .ifPresent(holder -> register.change(holder, State.REVOKED, holder.comment(), owner, why));
    }
}
