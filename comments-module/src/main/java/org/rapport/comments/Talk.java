package org.rapport.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A comment and the answers to it. Answers below the deepest level stand on that level, in the order of their time.
record Talk(Comment comment, List<Talk> answers) {
    static final int DEEPEST = 3;

    /// The threads that `comments`, ordered by time, make. An answer to a comment that does not appear starts a thread.
    static List<Talk> of(List<Comment> comments) {
        var roots = new ArrayList<Talk>();
        var homes = new HashMap<CommentId, Home>();
        for (var comment : comments) {
            var thread = new Talk(comment, new ArrayList<>());
            var home = home(comment.parent(), homes);
            if (home == null) {
                roots.add(thread);
                homes.put(comment.id(), new Home(thread, 1));
            } else {
                home.thread.answers.add(thread);
                homes.put(comment.id(), home.level < DEEPEST ? new Home(thread, home.level + 1) : home);
            }
        }
        return roots;
    }

    private static @Nullable Home home(@Nullable CommentId parent, Map<CommentId, Home> homes) {
        return parent == null ? null : homes.get(parent);
    }

    /// Where answers to a comment are hung, and on which level that is.
    private record Home(Talk thread, int level) {}
}
