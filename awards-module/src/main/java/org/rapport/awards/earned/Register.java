package org.rapport.awards.earned;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.BadgeEarned;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.comments.WriterId;
import org.rapport.comments.Writers;

/// Keeps who has which badge, with every step of that, and lets it be seen at once.
@Component
class Register {
    /// Carried by what tells how many have a badge.
    static final CacheTag COUNTED = CacheTag.of("badge-holders");

    private final HolderTable table;
    private final BadgeTable badges;
    private final Writers writers;
    private final Comments comments;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(HolderTable table, BadgeTable badges, Writers writers, Comments comments, CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.badges = badges;
        this.writers = writers;
        this.comments = comments;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /// Enters what somebody never had. False if she has it, or had it.
    ///
    /// @param by the owner's name; null for a rule
    @Transactional
    boolean enter(Badge badge, WriterId writer, CommentId comment, State state, @Nullable String by) {
        var entered = table.insert(badge.id(), writer, comment, state, clock.instant());
        entered.ifPresent(holder -> {
            table.note(holder, state, clock.instant(), by, "");
            refresh(new Holder(holder, badge.id(), writer, comment, state, clock.instant()));
            if (state == State.EARNED) {
                events.publishEvent(new BadgeEarned(writer, badge.slug(), comment, clock.instant()));
            }
        });
        return entered.isPresent();
    }

    /// Enters what somebody had on a former site. False if its comment brought it before.
    @Transactional
    boolean bring(FormerHolder former) {
        var comment = former.comment().id();
        comments.lock(comment);
        if (table.by(comment).stream().map(Holder::badge).anyMatch(former.badge().id()::equals)) {
            return false;
        }
        table.insert(former.badge().id(), null, comment, former.state(), former.since()).flatMap(table::find)
                .ifPresent(holder -> {
                    former.steps().forEach(step -> table.note(holder.id(), step.state(), step.at(), step.by(),
                            step.why()));
                    refresh(holder);
                });
        return true;
    }

    /// Enters what becomes of it. False if something else did meanwhile. Others hear only of what the owner gives.
    @Transactional
    boolean change(Holder holder, State to, @Nullable CommentId comment, @Nullable String by, String why) {
        if (!table.become(holder.id(), holder.state(), to, comment, clock.instant())) {
            return false;
        }
        table.note(holder.id(), to, clock.instant(), by, why);
        refresh(holder);
        var writer = holder.writer();
        if (to == State.EARNED && by != null && writer != null && comment != null) {
            badges.find(holder.badge()).ifPresent(badge -> events
                    .publishEvent(new BadgeEarned(writer, badge.slug(), comment, clock.instant())));
        }
        return true;
    }

    /// Every page on which she says something is made anew.
    @Transactional
    void refresh(Holder holder) {
        cache.drop(COUNTED);
        said(holder).map(Comment::article).distinct().forEach(article -> cache.drop(Comments.tag(article)));
    }

    private Stream<Comment> said(Holder holder) {
        return holder.writer() == null
                ? Optional.ofNullable(holder.comment()).flatMap(comments::find).stream()
                : writers.heard(holder.writer()).stream();
    }
}
