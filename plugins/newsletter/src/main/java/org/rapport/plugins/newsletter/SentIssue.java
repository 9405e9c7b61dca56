package org.rapport.plugins.newsletter;

import java.time.Duration;
import java.time.Instant;

import org.rapport.content.Article;

/// An issue as its owner reads of it.
///
/// @param isOn whether the site can send mail
/// @param at the moment of reading
record SentIssue(Issue issue, Article article, boolean isOn, Instant at) {
    /// How far it is: message key.
    String stands() {
        return "newsletter.desk.issue."
                + (!article.isPublic() ? "withdrawn" : issue.doneAt() != null ? "done" : open());
    }

    private String open() {
        if (issue.publishedAt().isBefore(at.minus(Issues.NEWS))) {
            return "missed";
        }
        return !isOn ? "held" : issue.letters() == 0 ? "soon" : "open";
    }

    /// In how many minutes it begins to go out, at least one.
    long minutes() {
        return Math.max(1, Duration.between(at, issue.publishedAt().plus(Issues.GRACE)).plusSeconds(59).toMinutes());
    }
}
