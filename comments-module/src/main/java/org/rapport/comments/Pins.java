package org.rapport.comments;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment.State;

/// The owner keeps one comment at the top of each conversation. It loses that place once it does not appear any more.
@Component
class Pins {
    private final CommentTable comments;
    private final CacheTags cache;
    private final Clock clock;

    Pins(CommentTable comments, CacheTags cache, Clock clock) {
        this.comments = comments;
        this.cache = cache;
        this.clock = clock;
    }

    /// Pins the comment in the place of any other; nothing happens unless it appears, and answers none.
    @Transactional
    void pin(CommentId id) {
        comments.lock(id).filter(Pins::isPinnable).ifPresent(comment -> {
            comments.pin(comment.article(), id, clock.instant());
            cache.drop(Comments.tag(comment.article()));
        });
    }

    @Transactional
    void unpin(CommentId id) {
        comments.lock(id).filter(comment -> comments.unpin(id))
                .ifPresent(comment -> cache.drop(Comments.tag(comment.article())));
    }

    static boolean isPinnable(Comment comment) {
        return comment.state() == State.APPROVED && comment.parent() == null;
    }
}
