package org.rapport.awards;

import java.time.Duration;
import java.time.Instant;

import org.rapport.comments.CommentId;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;
import org.rapport.testkit.MovableClock;

/// Who and what the tests of this module tell of.
final class Cast {
    static final Instant NOW = MovableClock.START;
    static final Duration DAY = Duration.ofDays(1);

    static final ArticleId ARTICLE = new ArticleId(1);
    static final String TITLE = "The long pause";
    static final String PATH = "/articles/the-long-pause";

    /// Amaru, a physician who blogs, and what he says under the article.
    static final String AMARU = "Dr. Amaru Sol";
    static final String AMARUS_HOST = "tidewater.example";
    static final String AMARUS_BLOG = "https://tidewater.example/";
    static final String VERSATILE = "versatile-blogger";
    static final String OFFER = "Splendid. Would you be up for the Versatile Blogger Award? See my post tomorrow.";
    static final String WORDS = "Would you be up for the Versatile Blogger Award? See my post tomorrow.";
    static final CommentId COMMENT = new CommentId(1);
    static final LinkbackId LINKBACK = new LinkbackId(1);

    /// Amaru's post, which names the award.
    static final String POST = "https://tidewater.example/2026/03/versatile";
    static final String POST_TITLE = "And the Versatile Blogger Award goes to …";

    /// Ines, who writes about bees and offers another award.
    static final String INES = "Ines";
    static final String INES_BLOG = "https://hive.example/";
    static final String INES_HOST = "hive.example";
    static final String LIEBSTER = "liebster";
    static final String INES_OFFER = "I nominated you for the Liebster Award.";

    private Cast() {}
}
