package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment.State;
import org.rapport.content.ArticleId;

/// All comments. What visitors say appears at once or is held until the owner lets it appear, as [Policies] has it.
@Component
public class Comments {
    private final CommentTable comments;
    private final Repeats repeats;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(CommentTable comments, Repeats repeats, CacheTags cache, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.repeats = repeats;
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

    /// The comment `id`, in whatever state.
    @Transactional(readOnly = true)
    public Optional<Comment> find(CommentId id) {
        return comments.find(id);
    }

    /// The comment that was made from `key`, a comment of an import.
    @Transactional(readOnly = true)
    public Optional<Comment> madeFrom(String key) {
        return comments.madeFrom(key).flatMap(comments::find);
    }

    /// Lets the comment appear, if it does not yet.
    @Transactional
    public void approve(CommentId id, String owner) {
        if (comments.decide(id, State.APPROVED, clock.instant(), owner)) {
            comments.find(id).ifPresent(comment -> {
                cache.drop(tag(comment.article()));
                events.publishEvent(new CommentApproved(id, comment.article(), clock.instant()));
            });
        }
    }

    /// Sets the comment aside, before or after it appeared.
    @Transactional
    public void reject(CommentId id, String owner) {
        if (comments.decide(id, State.REJECTED, clock.instant(), owner)) {
            comments.find(id).ifPresent(comment -> {
                cache.drop(tag(comment.article()));
                events.publishEvent(new CommentRejected(id, comment.article(), clock.instant()));
            });
        }
    }

    /// The writer of the comment takes it back. What she said, and as whom, is forgotten at once and for good.
    @Transactional
    void withdraw(Comment comment) {
        if (comments.withdraw(comment.id(), clock.instant())) {
            repeats.forget(comment.id());
            cache.drop(tag(comment.article()));
            events.publishEvent(new CommentWithdrawn(comment.id(), comment.article(), clock.instant()));
        }
    }

    @Transactional
    Sent send(Sending sending, Prospect prospect) {
        return before(sending).or(() -> closed(prospect))
                .or(() -> repeats.claim(sending).map(claimed -> keep(sending, prospect, claimed)))
                // Somebody was quicker, and is done by now.
                .or(() -> before(sending)).orElseGet(Sent.Copied::new);
    }

    private Optional<Sent> before(Sending sending) {
        return repeats.find(sending).map(this::again);
    }

    private static Optional<Sent> closed(Prospect prospect) {
        return prospect == Prospect.CLOSED ? Optional.of(new Sent.Closed()) : Optional.empty();
    }

    private Sent keep(Sending sending, Prospect prospect, String claimed) {
        var token = PrivateToken.make();
        var remark = sending.remark();
        var appears = prospect == Prospect.SHOWN;
        var id = comments.insert(sending.article(), sending.parent(), remark.author(), "", remark.site(),
                remark.text(), false, clock.instant(), appears ? State.APPROVED : State.HELD, token, null);
        repeats.became(claimed, sending, id);
        if (appears) {
            cache.drop(tag(sending.article()));
        }
        events.publishEvent(new CommentReceived(id, sending.article(), clock.instant(), Origin.HERE));
        return new Sent.Kept(token);
    }

    private Sent again(Repeats.Earlier earlier) {
        return comments.token(earlier.comment()).filter(token -> earlier.sameHands()).<Sent>map(Sent.Again::new)
                .orElseGet(Sent.Copied::new);
    }

    /// The owner answers `parent`, which appears if it did not yet, as the `author` whom readers know.
    @Transactional
    CommentId answer(Comment parent, String text, String author, String owner) {
        approve(parent.id(), owner);
        var id = comments.insert(parent.article(), parent.id(), author, "", "", text, true, clock.instant(),
                State.APPROVED, null, null);
        cache.drop(tag(parent.article()));
        events.publishEvent(new CommentReceived(id, parent.article(), clock.instant(), Origin.HERE));
        return id;
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
        cache.drop(tag(article));
        events.publishEvent(new CommentReceived(id, article, at, Origin.IMPORTED));
        return Optional.of(id);
    }

    /// Carried by every page that shows something of the conversation under `article`.
    public static CacheTag tag(ArticleId article) {
        return CacheTag.of("comments", article);
    }

    @Transactional(readOnly = true)
    List<Comment> under(ArticleId article) {
        return comments.approved(article);
    }
}
