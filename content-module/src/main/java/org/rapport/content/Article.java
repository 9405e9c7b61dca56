package org.rapport.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// An article, or a standing page, as readers see it, or would: a draft, published, or withdrawn. The owner may have newer
/// words of a public one, which nobody else sees.
///
/// @param standfirst one or two sentences below the title, perhaps empty
/// @param body in `format`, not yet sanitised
/// @param words how many words the body has
/// @param publishedAt when readers first saw it; null for a draft
/// @param withdrawnAt since when they do not any more
/// @param revisedAt when its words last changed; null for what is not kept yet
public record Article(ArticleId id, Genre genre, Slug slug, String title, String standfirst, String body, Format format,
        int words, List<Tag> tags, @Nullable Instant publishedAt, @Nullable Instant withdrawnAt,
        @Nullable Instant revisedAt) {
    static final int WORDS_A_MINUTE = 220;
    private static final int MOST_CALLED = 80;

    public Article {
        tags = List.copyOf(tags);
    }

    /// Whether readers see it.
    public boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }

    /// When readers last saw something new in it: the moment when it was published, or that of newer words.
    Optional<Instant> changedAt() {
        return Stream.of(Optional.ofNullable(publishedAt), Optional.ofNullable(revisedAt)).flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /// The same with another text.
    Article saying(ArticleText text) {
        return new Article(id, genre, slug, text.title(), text.standfirst(), text.body(), text.format(),
                Markup.words(text), text.tags(), publishedAt, withdrawnAt, revisedAt);
    }

    /// Where readers see it.
    public String path() {
        return genre.path() + slug;
    }

    /// Where its owner writes it.
    String desk() {
        return genre.desk() + "/" + id.value();
    }

    /// What a list calls it: its title, else its first words, else nothing.
    String called() {
        return title.isEmpty() ? PlainText.shortened(body.lines().findFirst().orElse(""), MOST_CALLED) : title;
    }

    /// How long it takes to read, at least a minute.
    public int minutes() {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
