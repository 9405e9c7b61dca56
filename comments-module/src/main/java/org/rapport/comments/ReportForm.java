package org.rapport.comments;

import org.rapport.api.PlainText;
import org.rapport.content.Article;

/// The form to report a comment.
///
/// @param reason what was typed
record ReportForm(Article article, Comment comment, String reason) {
    ReportForm saying(String typed) {
        return new ReportForm(article, comment, PlainText.isInvisible(typed) ? "" : PlainText.of(typed));
    }

    boolean isLong() {
        return reason.length() > Report.LONGEST_REASON;
    }

    String action() {
        return comment.path() + "/report";
    }
}
