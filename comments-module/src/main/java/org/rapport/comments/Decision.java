package org.rapport.comments;

import org.rapport.content.Article;

/// A comment that the owner decides on, where it stands.
///
/// @param moment when it was said, in words
/// @param back the page of the desk that she decides from
record Decision(Comment comment, Article article, String moment, String back) {
    /// Where to go after a decision: a page of the desk, whatever was asked for.
    static String back(String asked) {
        return asked.equals("/desk") ? asked : "/desk/comments";
    }

    boolean isHeld() {
        return comment.state() == Comment.State.HELD;
    }

    boolean isApproved() {
        return comment.state() == Comment.State.APPROVED;
    }

    String place() {
        return article.path() + "#" + comment.anchor();
    }
}
