package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.testkit.MovableClock;

/// Elena's articles, and the days on which things happen to them.
final class Cast {
    static final Instant NOW = MovableClock.START;
    static final Instant LATER = NOW.plusSeconds(3_600);
    static final Instant LONG_AGO = Instant.parse("2011-12-30T18:00:00Z");

    static final String SILENCE = "Silence";
    static final String STANDFIRST = "What a pause says.";
    static final String BODY = """
            Somebody comes in and says nothing.[^marsh]

            ## What then?

            We wait.

            [^marsh]: A. Marsh, *The Pause*.
            """;

    /// What hostile people write thousands of times without ever closing it.
    static final String[] OPENINGS = {">", "- ", "> - ", "[", "*a **b ", "<div>", "`a ", "![", "[a]("};

    private Cast() {}

    static ArticleText silence(String... tags) {
        return text(SILENCE, STANDFIRST, BODY, tags);
    }

    static ArticleText titled(String title, String... tags) {
        return text(title, "", "We wait.", tags);
    }

    private static ArticleText text(String title, String standfirst, String body, String... tags) {
        return new ArticleText(title, standfirst, body, Format.MARKDOWN, Stream.of(tags).map(Tag::named).toList());
    }

    /// What a sheet of its own becomes with its first save.
    static ArticleId draft(Articles articles, ArticleText text) {
        return articles.draftOnce(Articles.FROM_A_SHEET + UUID.randomUUID(), Slug.of(text.title()), text);
    }

    /// Lets readers see what `text` says.
    static ArticleId publish(Articles articles, ArticleText text) {
        var id = draft(articles, text);
        articles.publish(id);
        return id;
    }

    static Article article(@Nullable Instant publishedAt, @Nullable Instant withdrawnAt, int words) {
        return new Article(new ArticleId(1), Genre.ARTICLE, new Slug("silence"), SILENCE, STANDFIRST, BODY,
                Format.MARKDOWN,
                words, List.of(), publishedAt, withdrawnAt, null);
    }
}
