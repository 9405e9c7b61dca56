package org.rapport.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A comment and the answers to it, as far as they stand in one part of a conversation.
///
/// @param isContinued whether the comment itself stands in an earlier part
record Talk(Comment comment, boolean isContinued, List<Talk> answers) {
    /// The threads that `lines` of an outline make, whose `comments` are at hand.
    ///
    /// @param above what stands in earlier parts and has answers in this one, the outermost first
    static List<Talk> of(List<Outline.Line> above, List<Outline.Line> lines, Map<CommentId, Comment> comments) {
        var roots = new ArrayList<Talk>();
        var talks = new HashMap<CommentId, Talk>();
        above.forEach(line -> hang(line, true, comments, talks, roots));
        lines.forEach(line -> hang(line, false, comments, talks, roots));
        return roots;
    }

    private static void hang(Outline.Line line, boolean isContinued, Map<CommentId, Comment> comments,
            Map<CommentId, Talk> talks, List<Talk> roots) {
        var comment = comments.get(line.id());
        if (comment != null) {
            var talk = new Talk(comment, isContinued, new ArrayList<>());
            talks.put(line.id(), talk);
            var home = line.home() == null ? null : talks.get(line.home());
            (home == null ? roots : home.answers).add(talk);
        }
    }
}
