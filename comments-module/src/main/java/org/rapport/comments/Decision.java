package org.rapport.comments;

import org.rapport.api.PlainText;
import org.rapport.content.Article;
import org.rapport.content.Markup;

/// A comment that the owner decides on, where it stands.
///
/// @param moment when it was said, in words
/// @param back the page of the desk that she decides from
record Decision(Comment comment, Article article, String moment, String back) {
    private static final int LONGEST_GIST = 120;

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

    /// What it says, in one line.
    String gist() {
        return PlainText.shortened(Markup.plain(comment.text()), LONGEST_GIST);
    }

    /// Where readers find it, or where it would stand.
    String place() {
        return isApproved() ? comment.path() : article.path();
    }
}
