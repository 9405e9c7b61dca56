package org.rapport.comments;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;
import org.rapport.testkit.MovableClock;

/// Who speaks in these tests, where, and about what.
final class Cast {
    static final Instant NOW = MovableClock.START;

    /// When there was another site.
    static final Instant LONG_AGO = Instant.parse("2014-06-01T09:00:00Z");

    /// Elena's article, the first that a test publishes.
    static final ArticleId WAITING = new ArticleId(1);
    static final String TITLE = "On Waiting";
    static final String PATH = "/articles/on-waiting";
    static final String ADDRESS = "https://practice.example" + PATH;

    /// A reader who keeps a garden, and a site about it.
    static final String NORA = "Nora";
    static final String GARDEN = "https://garden.example";
    static final String WORDS = "Eleven years I waited for a fig tree, and then it was in a hurry.";
    static final String OTHER_WORDS = "Mine never came, and I still look out for it.";

    /// What a physician wrote on his blog about Elena's article.
    static final String POST = "https://ward.example/waiting-rooms";
    static final String POST_TITLE = "Waiting rooms";

    static final CommentId FIRST = new CommentId(1);
    static final CommentId SECOND = new CommentId(2);

    private Cast() {}

    /// What Nora said as comment `id`, in answer to `parent`.
    static Comment comment(long id, @Nullable Long parent) {
        return new Comment(new CommentId(id), WAITING, parent == null ? null : new CommentId(parent), NORA, GARDEN,
                WORDS, false, NOW, Comment.State.APPROVED, 0);
    }

    static Comment by(String author, String site) {
        return new Comment(FIRST, WAITING, null, author, site, WORDS, false, NOW, Comment.State.APPROVED, 0);
    }

    static Comment saying(String author, String text) {
        return new Comment(FIRST, WAITING, null, author, "", text, false, NOW, Comment.State.APPROVED, 0);
    }
}
