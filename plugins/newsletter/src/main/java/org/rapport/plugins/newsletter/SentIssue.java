package org.rapport.plugins.newsletter;

import org.rapport.content.Article;

/// An issue as its owner reads of it.
record SentIssue(Issue issue, Article article) {
    /// How far it is: message key.
    String stands() {
        return "newsletter.desk.issue."
                + (!article.isPublic() ? "withdrawn" : issue.doneAt() != null ? "done" : "open");
    }
}
