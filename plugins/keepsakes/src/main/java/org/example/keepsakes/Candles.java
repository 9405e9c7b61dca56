package org.example.keepsakes;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;

/// The candles beside the names of those whose comments gave the owner an idea, unless she put them out.
@Component
class Candles {
    private static final int MOST = 50;

    private final Ideas ideas;
    private final DarknessTable darkness;
    private final Comments comments;
    private final CacheTags cacheTags;
    private final Clock clock;

    Candles(Ideas ideas, DarknessTable darkness, Comments comments, CacheTags cacheTags, Clock clock) {
        this.ideas = ideas;
        this.darkness = darkness;
        this.comments = comments;
        this.cacheTags = cacheTags;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean areLit() {
        return !darkness.isThere();
    }

    @Transactional
    void light() {
        darkness.end();
        cacheTags.drop(Ideas.TAG);
    }

    @Transactional
    void putOut() {
        darkness.begin(clock.instant());
        cacheTags.drop(Ideas.TAG);
    }

    /// Those of `comments` that have one.
    Set<CommentId> among(Collection<CommentId> comments) {
        return areLit() ? ideas.giversAmong(comments) : Set.of();
    }

    /// The comments that have one and that readers see, the last first.
    List<Comment> shown() {
        return areLit()
                ? comments.appearing(ideas.givers(MOST)).stream().sorted(Comparator.comparing(Comment::at).reversed())
                        .toList()
                : List.of();
    }

    /// What depends on it that these are `shown`, and what they say.
    static Set<CacheTag> tags(List<Comment> shown) {
        return Stream.concat(Stream.of(Ideas.TAG), shown.stream().map(comment -> Comments.tag(comment.article())))
                .collect(Collectors.toSet());
    }
}
