package org.rapport.comments;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;
import org.rapport.content.ArticleId;

/// The owner keeps one comment at the top of each conversation. While it does not appear, none stands there.
@Component
class Pins {
    private final PinTable pins;
    private final CommentTable comments;
    private final CacheTags cache;

    Pins(PinTable pins, CommentTable comments, CacheTags cache) {
        this.pins = pins;
        this.comments = comments;
        this.cache = cache;
    }

    /// What stands at the top of the conversation under `article`.
    Optional<Comment> under(ArticleId article) {
        return pins.under(article).flatMap(comments::find).filter(Pins::isPinnable);
    }

    /// Pins the comment in the place of any other; nothing happens unless it appears, and answers none.
    @Transactional
    void pin(CommentId id) {
        comments.lock(id).filter(Pins::isPinnable).ifPresent(comment -> {
            if (!pins.insert(comment.article(), id)) {
                pins.replace(comment.article(), id);
            }
            cache.drop(Comments.tag(comment.article()));
        });
    }

    @Transactional
    void unpin(CommentId id) {
        comments.lock(id).filter(comment -> pins.delete(id))
                .ifPresent(comment -> cache.drop(Comments.tag(comment.article())));
    }

    static boolean isPinnable(Comment comment) {
        return comment.appears() && comment.parent() == null;
    }
}
