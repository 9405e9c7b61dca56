package org.rapport.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.api.page.NavigationItem.Spot;

/// What the owner typed on her sheet, and what the sheet says of itself; null for a field that was not sent.
record WritingForm(@Nullable String title, @Nullable String standfirst, @Nullable String body, @Nullable String tags,
        @Nullable Integer version, @Nullable String sheet, @Nullable Integer turn, @Nullable Format format,
        @Nullable Spot spot, @Nullable String day, @Nullable String time) {
    ArticleText text(Format as, List<Tag> known) {
        return new ArticleText(orEmpty(title), orEmpty(standfirst), orEmpty(body), as,
                Tag.named(labels(), known));
    }

    /// As a new article.
    ArticleText text() {
        return text(Format.MARKDOWN, List.of());
    }

    /// As the words of that article.
    ArticleText text(Manuscript manuscript) {
        return text(format(manuscript), manuscript.text().tags());
    }

    /// The sheet may be older than the form that the article has now.
    private Format format(Manuscript manuscript) {
        return format == null ? manuscript.text().format() : format;
    }

    private List<String> labels() {
        return Arrays.stream(orEmpty(tags).split(",")).map(PlainText::line).filter(name -> !name.isEmpty()).toList();
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Basis basis() {
        return Basis.sent(version, sheet, turn);
    }

    /// Where the navigation shows first what is written as a page; no article stands there.
    @Nullable
    Spot spot(Genre genre) {
        return switch (genre) {
            case ARTICLE -> null;
            case PAGE -> Objects.requireNonNullElse(spot, Spot.HEADER);
        };
    }

    /// The sheet again, as it was typed.
    Sheet on(Manuscript manuscript, Map<String, String> problems) {
        return new Sheet(manuscript, null, basis(), orEmpty(title), orEmpty(standfirst), orEmpty(body),
                format(manuscript), orEmpty(tags), problems, null, orEmpty(day), orEmpty(time));
    }

    /// The same where nothing of that genre is kept yet.
    Sheet blank(Genre genre, Map<String, String> problems) {
        return new Sheet(null, spot(genre), basis(), orEmpty(title), orEmpty(standfirst), orEmpty(body),
                Format.MARKDOWN, orEmpty(tags), problems, null, orEmpty(day), orEmpty(time));
    }

    /// The sheet again, with what stands there instead, which its writer has read now.
    Sheet beside(Manuscript standing) {
        return new Sheet(standing, null, basis().having(standing.saved().version()), orEmpty(title),
                orEmpty(standfirst),
                orEmpty(body), format(standing), orEmpty(tags), Map.of(),
                Difference.between(text(standing), standing.text()), orEmpty(day), orEmpty(time));
    }

    /// When it shall go out by itself.
    Moment moment(ZoneId zone, Instant now) {
        return Moment.read(orEmpty(day), orEmpty(time), zone, now);
    }

    /// The same without such a wish.
    WritingForm timeless() {
        return new WritingForm(title, standfirst, body, tags, version, sheet, turn, format, spot, null, null);
    }

    /// Whether a sheet was sent at all, and not merely a wish.
    boolean isSent() {
        return title != null;
    }

    /// What was sent, or as it stands already if it was a mere wish.
    WritingForm or(Manuscript standing) {
        var text = standing.text();
        return isSent()
                ? this
                : new WritingForm(text.title(), text.standfirst(), text.body(),
                        text.listedTags(),
                        standing.saved().version(), null, null, text.format(), null, day, time);
    }

    /// What keeps it from being published: field name to message key.
    Map<String, String> publicationProblems(Genre genre) {
        var problems = new LinkedHashMap<>(problems(genre));
        problems.putAll(text().missing(genre));
        return problems;
    }

    /// What keeps it from becoming a draft: field name to message key.
    Map<String, String> draftProblems(Genre genre) {
        return text().isEmpty() ? Map.of("body", "content.desk.none") : problems(genre);
    }

    /// What keeps it from being saved: field name to message key.
    Map<String, String> problems(Genre genre) {
        var problems = new LinkedHashMap<String, String>();
        var text = text();
        if (text.title().length() > ArticleText.LONGEST_TITLE) {
            problems.put("title", "content.desk.title.long");
        }
        if (text.standfirst().length() > ArticleText.LONGEST_STANDFIRST) {
            problems.put("standfirst", "content.desk.standfirst.long");
        }
        if (text.body().length() > ArticleText.LONGEST_BODY) {
            problems.put("body", genre.say("body.long"));
        }
        if (text.tags().stream().anyMatch(tag -> tag.name().length() > Tag.LONGEST_NAME)) {
            problems.put("tags", "content.desk.tags.long");
        }
        return problems;
    }
}
