package org.rapport.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// What the owner typed on her sheet; null for a field that was not sent.
record WritingForm(@Nullable String title, @Nullable String standfirst, @Nullable String body, @Nullable String tags) {
    ArticleText text(Format format) {
        return new ArticleText(orEmpty(title), orEmpty(standfirst), orEmpty(body), format, labels());
    }

    private List<Tag> labels() {
        return Arrays.stream(orEmpty(tags).split(",")).map(PlainText::line).filter(name -> !name.isEmpty())
                .map(Tag::named)
                .toList();
    }

    Sheet sheet(Sheet before, Map<String, String> problems) {
        return new Sheet(before.article(), orEmpty(title), orEmpty(standfirst), orEmpty(body), orEmpty(tags),
                problems);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// Whether a sheet was sent at all, and not merely a wish.
    boolean isSent() {
        return title != null;
    }

    /// What keeps it from being published: field name to message key.
    Map<String, String> publicationProblems() {
        var problems = problems();
        if (PlainText.isInvisible(orEmpty(body))) {
            problems.put("body", "content.desk.body.empty");
        }
        return problems;
    }

    /// What keeps it from being saved: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var text = text(Format.MARKDOWN);
        if (text.title().isEmpty()) {
            problems.put("title", "content.desk.title.empty");
        } else if (text.title().length() > ArticleText.LONGEST_TITLE) {
            problems.put("title", "content.desk.title.long");
        }
        if (text.standfirst().length() > ArticleText.LONGEST_STANDFIRST) {
            problems.put("standfirst", "content.desk.standfirst.long");
        }
        if (text.body().length() > ArticleText.LONGEST_BODY) {
            problems.put("body", "content.desk.body.long");
        }
        if (text.tags().stream().anyMatch(tag -> tag.name().length() > Tag.LONGEST_NAME)) {
            problems.put("tags", "content.desk.tags.long");
        }
        return problems;
    }
}
