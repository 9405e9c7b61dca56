package org.example.keepsakes;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.CommentId;

/// What the owner wants to write about one day.
@Component
class Ideas {
    /// Carried by what shows which comments gave her an idea.
    static final CacheTag TAG = CacheTag.of("ideas");

    private final IdeaTable table;
    private final CacheTags cacheTags;
    private final Clock clock;

    Ideas(IdeaTable table, CacheTags cacheTags, Clock clock) {
        this.table = table;
        this.cacheTags = cacheTags;
        this.clock = clock;
    }

    /// Notes the idea that `comment` gave, in the place of what was noted about it before.
    @Transactional
    void note(CommentId comment, String words) {
        table.insert(comment, words, clock.instant());
        table.reword(comment, words);
        cacheTags.drop(TAG);
    }

    /// Takes in an idea that no comment gave. False if the same is here already.
    @Transactional
    boolean bring(String words, Instant at) {
        var isNew = !table.has(words);
        if (isNew) {
            table.insert(null, words, at);
        }
        return isNew;
    }

    @Transactional
    void bring(List<String> all) {
        all.forEach(words -> bring(words, clock.instant()));
    }

    @Transactional
    void finish(IdeaId id) {
        table.finish(id, clock.instant());
    }

    @Transactional(readOnly = true)
    Optional<Idea> of(CommentId comment) {
        return table.of(comment);
    }

    /// All that were ever noted, the oldest first.
    @Transactional(readOnly = true)
    List<Idea> all() {
        return table.all();
    }

    /// Those that nothing was made of yet, the oldest first.
    @Transactional(readOnly = true)
    List<Idea> open() {
        return table.open();
    }

    /// So many of the comments that gave an idea, the last first.
    @Transactional(readOnly = true)
    List<CommentId> givers(int most) {
        return table.givers(most);
    }

    /// Those of `comments` that gave an idea.
    @Transactional(readOnly = true)
    Set<CommentId> giversAmong(Collection<CommentId> comments) {
        return table.giversAmong(comments);
    }
}
