package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment.State;
import org.rapport.content.ArticleId;

/// Takes in what is said: by visitors, by the owner, and what an import brings.
@Component
class Reception {
    private final CommentTable comments;
    private final WriterTable writers;
    private final FateTable fates;
    private final Repeats repeats;
    private final Moderation moderation;
    private final Confidences confidences;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reception(CommentTable comments, WriterTable writers, FateTable fates, Repeats repeats, Moderation moderation,
            Confidences confidences, CacheTags cache, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.writers = writers;
        this.fates = fates;
        this.repeats = repeats;
        this.moderation = moderation;
        this.confidences = confidences;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /// What became of a remark that was sent.
    sealed interface Sent {
        /// It is kept, and waits or appears; its writer finds it behind `token`.
        record Kept(String token) implements Sent {}

        /// The very same was sent before, by the same hands as far as one can tell.
        record Again(String token) implements Sent {}

        /// The very same was sent before, perhaps by somebody else.
        record Copied() implements Sent {}

        /// Nothing is kept: the conversation is closed.
        record Closed() implements Sent {}
    }

    @Transactional
    Sent send(Sending sending, Prospect prospect, List<Checks.Checked> checked) {
        return before(sending).or(() -> closed(prospect))
                .or(() -> repeats.claim(sending).map(claimed -> keep(sending, checked, claimed)))
                // Somebody was quicker, and is done by now.
                .or(() -> before(sending)).orElseGet(Sent.Copied::new);
    }

    /// Words that were changed since are free to be said again.
    private Optional<Sent> before(Sending sending) {
        var earlier = repeats.find(sending);
        var isChanged = earlier.filter(it -> !it.sameForm()).flatMap(it -> comments.find(it.comment()))
                .filter(comment -> !comment.text().equals(sending.remark().text())
                        || !comment.author().equals(sending.remark().author()));
        if (isChanged.isPresent()) {
            repeats.forget(isChanged.get().id());
            return Optional.empty();
        }
        return earlier.map(it -> again(it, sending));
    }

    private static Optional<Sent> closed(Prospect prospect) {
        return prospect == Prospect.CLOSED ? Optional.of(new Sent.Closed()) : Optional.empty();
    }

    private Sent keep(Sending sending, List<Checks.Checked> checked, String claimed) {
        var writer = writer(sending.writer());
        var remark = sending.remark();
        var becomes = Checks.becomes(checked);
        var state = sending.isConfidential() && becomes == State.APPROVED ? State.HELD : becomes;
        var id = comments.insert(sending.article(), sending.parent(), remark.author(), "", remark.site(),
                remark.text(), false, clock.instant(), state, writer.id(), null);
        fates.note(id, clock.instant(), checked);
        repeats.became(claimed, sending, id);
        if (state == State.APPROVED) {
            cache.drop(Comments.tag(sending.article()));
        }
        received(id, sending.article(), sending.isConfidential());
        return new Sent.Kept(writer.token());
    }

    private void received(CommentId id, ArticleId article, boolean isConfidential) {
        if (isConfidential) {
            confidences.begin(id);
        } else {
            events.publishEvent(new CommentReceived(id, article, clock.instant(), Origin.HERE));
        }
    }

    /// Who comes by the private link with `token`; somebody new if there is no such link.
    private Writer writer(@Nullable String token) {
        return Optional.ofNullable(token).flatMap(writers::find).orElseGet(() -> {
            var made = PrivateToken.make();
            return new Writer(writers.insert(made), made, false);
        });
    }

    /// Copying words that appear opens nothing. Only their writer can send once more what readers did not see yet, or
    /// press twice.
    private Sent again(Repeats.Earlier earlier, Sending sending) {
        return writers.of(earlier.comment()).filter(writer -> earlier.sameForm()
                || writer.token().equals(sending.writer())
                || (earlier.sameClick() || earlier.sameSitting() && isUnseen(earlier.comment()))
                        && comments.by(writer.id()).size() == 1)
                .<Sent>map(writer -> new Sent.Again(writer.token())).orElseGet(Sent.Copied::new);
    }

    private boolean isUnseen(CommentId id) {
        return comments.find(id).filter(comment -> !comment.appears() && !comments.wasTakenAway(id)).isPresent()
                && !fates.hasAppeared(id);
    }

    /// The owner answers `parent`, which appears if it did not yet, as the `author` whom readers know; what was for her eyes
    /// only is answered where its writer alone reads it. False, and nothing is kept, if its writer changed it since
    /// `parent` was read, or took it back.
    @Transactional
    boolean answer(Comment parent, String text, String author, String owner) {
        var now = comments.lock(parent.id());
        if (now.filter(it -> !it.isWithdrawn() && it.version() == parent.version()).isEmpty()) {
            return false;
        }
        moderation.approve(parent.id(), parent.version(), owner);
        var isConfidential = confidences.has(parent);
        var id = comments.insert(parent.article(), parent.id(), author, "", "", text, true, clock.instant(),
                isConfidential ? State.READ : State.APPROVED, null, null);
        cache.drop(Comments.tag(parent.article()));
        received(id, parent.article(), isConfidential);
        return true;
    }

    /// Takes in what was said elsewhere; nothing if `key` came in before.
    @Transactional
    Optional<CommentId> bring(String key, ArticleId article, Remark remark, String email, boolean byOwner, Instant at,
            State state) {
        if (comments.madeFrom(key).isPresent()) {
            return Optional.empty();
        }
        var id = comments.insert(article, null, remark.author(), email, remark.site(), remark.text(), byOwner, at,
                state, null, key);
        cache.drop(Comments.tag(article));
        events.publishEvent(new CommentReceived(id, article, at, Origin.IMPORTED));
        return Optional.of(id);
    }
}
