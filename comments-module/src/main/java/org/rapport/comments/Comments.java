package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment.State;
import org.rapport.content.ArticleId;

/// All comments. What visitors say appears at once or is held until the owner lets it appear, as [Policies] has it.
@Component
public class Comments {
    static final Duration REVISABLE = Duration.ofMinutes(15);

    private final CommentTable comments;
    private final WriterTable writers;
    private final Subscribers subscribers;
    private final FateTable fates;
    private final ReportTable reports;
    private final Repeats repeats;
    private final Bans bans;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(CommentTable comments, WriterTable writers, Subscribers subscribers, FateTable fates,
            ReportTable reports, Repeats repeats, Bans bans, CacheTags cache, ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.writers = writers;
        this.subscribers = subscribers;
        this.fates = fates;
        this.reports = reports;
        this.repeats = repeats;
        this.bans = bans;
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

    /// The comment `id`, in whatever state. What is for the owner's eyes only is nobody else's.
    @Transactional(readOnly = true)
    public Optional<Comment> find(CommentId id) {
        return comments.find(id).filter(comment -> !isConfidential(comment));
    }

    /// The same, which nobody else changes or decides on until the present transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Comment> lock(CommentId id) {
        return comments.lock(id).filter(comment -> !isConfidential(comment));
    }

    /// The comment that was made from `key`, a comment of an import.
    @Transactional(readOnly = true)
    public Optional<Comment> madeFrom(String key) {
        return comments.madeFrom(key).flatMap(this::find);
    }

    /// Lets the comment appear, if it does not yet. Nothing happens if its writer changed the words since `version`,
    /// which the owner read.
    @Transactional
    public void approve(CommentId id, int version, String owner) {
        comments.lock(id).filter(comment -> comments.approve(id, version, clock.instant(), owner))
                .ifPresent(comment -> {
                    if (comment.state() != State.HELD) {
                        writers.trust(id);
                    }
                    decided(comment, isConfidential(comment) ? Fate.Step.READ : Fate.Step.APPROVED, owner);
                    tell(comment, new CommentApproved(id, comment.article(), clock.instant()));
                });
    }

    /// Sets the comment aside, before or after it appeared.
    @Transactional
    public void reject(CommentId id, String owner) {
        comments.lock(id).filter(comment -> comments.reject(id, clock.instant(), owner))
                .ifPresent(comment -> takeAway(comment, Fate.Step.REJECTED, owner));
    }

    /// Puts the comment into the box of spam, before or after it appeared.
    @Transactional
    void bin(CommentId id, String owner) {
        comments.lock(id).filter(comment -> comments.bin(id, clock.instant(), owner))
                .ifPresent(comment -> takeAway(comment, Fate.Step.BINNED, owner));
    }

    /// Puts off what waits, unless its writer changed it since `version`, or somebody may be in danger.
    @Transactional
    void putOff(CommentId id, int version, Instant until, String owner) {
        comments.lock(id).filter(comment -> !fates.isUrgent(id) && comments.putOff(id, version, until))
                .ifPresent(comment -> fates.note(id, clock.instant(), Fate.Step.PUT_OFF, owner, ""));
    }

    /// Whether it is for the owner's eyes only. Nobody else hears of it, not even that it is there.
    boolean isConfidential(Comment comment) {
        return comments.isConfidential(comment.id());
    }

    private void tell(Comment comment, Object event) {
        events.publishEvent(isConfidential(comment)
                ? new ConfidenceChanged(comment.id(), false, clock.instant())
                : event);
    }

    /// Whether it waits, but the owner put it off.
    boolean isPutOff(Comment comment) {
        return comments.putOffUntil(comment.id(), clock.instant()).isPresent();
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
            if (comment.state() != State.APPROVED) {
                writers.trust(id);
            }
            note(comment, Fate.Step.REOPENED, owner);
            tell(comment, new CommentReopened(id, comment.article(), clock.instant()));
        });
    }

    private void takeAway(Comment comment, Fate.Step step, String owner) {
        writers.distrust(comment.id());
        decided(comment, step, owner);
        tell(comment, new CommentRejected(comment.id(), comment.article(), clock.instant()));
    }

    /// That settles what was reported.
    private void decided(Comment comment, Fate.Step step, String owner) {
        reports.settle(comment.id(), comment.version(), clock.instant());
        note(comment, step, owner);
    }

    private void note(Comment comment, Fate.Step step, String owner) {
        fates.note(comment.id(), clock.instant(), step, owner, "");
        cache.drop(tag(comment.article()));
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
            tell(comment, new CommentWithdrawn(id, comment.article(), clock.instant()));
            comments.deleteConfidentialAnswers(id);
            comments.delete(id);
        });
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
        return comment.state() == State.SPAM && isDecided(comment);
    }

    /// Whether the owner decided about it.
    boolean isDecided(Comment comment) {
        return comments.decidedAt(comment.id()).isPresent();
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
        var becomes = becomes(checked);
        var waits = becomes == State.APPROVED && now.get().state() != State.APPROVED
                || becomes == State.SPAM && fates.isUrgent(comment.id());
        var state = waits ? State.HELD : becomes;
        if (!comments.revise(comment.id(), now.get().version(), remark.author(), remark.site(), remark.text(), state)) {
            return false;
        }
        fates.note(comment.id(), clock.instant(), Fate.Step.REVISED, "", "");
        note(comment.id(), checked);
        cache.drop(tag(comment.article()));
        tell(comment, new CommentRevised(comment.id(), comment.article(), clock.instant()));
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
            cache.drop(tag(comment.article()));
            comments.deleteConfidentialAnswers(comment.id());
            tell(comment, new CommentWithdrawn(comment.id(), comment.article(), clock.instant()));
        }
    }

    /// The writer takes back all that she said.
    @Transactional
    void withdraw(Writer writer) {
        comments.by(writer.id()).forEach(this::withdraw);
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
        var becomes = becomes(checked);
        var state = sending.isConfidential() && becomes == State.APPROVED ? State.HELD : becomes;
        var id = comments.insert(sending.article(), sending.parent(), remark.author(), "", remark.site(),
                remark.text(), false, clock.instant(), state, writer.id(), null);
        note(id, checked);
        repeats.became(claimed, sending, id);
        if (state == State.APPROVED) {
            cache.drop(tag(sending.article()));
        }
        received(id, sending.article(), sending.isConfidential());
        return new Sent.Kept(writer.token());
    }

    private void received(CommentId id, ArticleId article, boolean isConfidential) {
        if (isConfidential) {
            comments.confide(id);
            events.publishEvent(new ConfidenceChanged(id, true, clock.instant()));
        } else {
            events.publishEvent(new CommentReceived(id, article, clock.instant(), Origin.HERE));
        }
    }

    /// What becomes of words of which that was found; the owner's rule is among it.
    private static State becomes(List<Checks.Checked> checked) {
        return switch (Checks.verdict(checked)) {
            case FINE -> State.APPROVED;
            case HOLD, URGENT -> State.HELD;
            case SPAM -> State.SPAM;
        };
    }

    private void note(CommentId comment, List<Checks.Checked> checked) {
        for (var it : checked) {
            fates.note(comment, clock.instant(), Fate.Step.valueOf(it.finding().verdict().name()), it.name(),
                    it.finding().words());
        }
    }

    /// Who comes by the private link with `token`; somebody new if there is no such link.
    private Writer writer(@Nullable String token) {
        return Optional.ofNullable(token).flatMap(writers::find).orElseGet(() -> {
            var made = PrivateToken.make();
            return new Writer(writers.insert(made), made, false);
        });
    }

    /// Copying words from the same network opens at most what was said with them.
    private Sent again(Repeats.Earlier earlier, Sending sending) {
        return writers.of(earlier.comment()).filter(writer -> earlier.sameForm()
                || writer.token().equals(sending.writer())
                || earlier.sameSitting() && comments.by(writer.id()).size() == 1)
                .<Sent>map(writer -> new Sent.Again(writer.token())).orElseGet(Sent.Copied::new);
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
        approve(parent.id(), parent.version(), owner);
        var isConfidential = isConfidential(parent);
        var id = comments.insert(parent.article(), parent.id(), author, "", "", text, true, clock.instant(),
                isConfidential ? State.READ : State.APPROVED, null, null);
        cache.drop(tag(parent.article()));
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
        cache.drop(tag(article));
        events.publishEvent(new CommentReceived(id, article, at, Origin.IMPORTED));
        return Optional.of(id);
    }

    /// Carried by every page that shows something of the conversation under `article`.
    public static CacheTag tag(ArticleId article) {
        return CacheTag.of("comments", article);
    }

    @Transactional(readOnly = true)
    List<Comment> newest(ArticleId article, int count) {
        return comments.newest(article, count);
    }
}
