package org.rapport.content;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The paper that the owner writes on: what an article says, or what was typed and could not be taken.
///
/// @param article as it is kept, or null for one that is not yet
/// @param tags their names, joined by commas
/// @param problems field name to message key
record Sheet(@Nullable Article article, String title, String standfirst, String body, String tags,
        Map<String, String> problems) {
    static Sheet blank() {
        return new Sheet(null, "", "", "", "", Map.of());
    }

    static Sheet of(Article article) {
        return new Sheet(article, article.title(), article.standfirst(), article.body(),
                article.tags().stream().map(Tag::name).collect(Collectors.joining(", ")), Map.of());
    }

    String action() {
        return article == null ? "/desk/articles" : "/desk/articles/" + article.id().value();
    }

    boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    boolean isMarkdown() {
        return article == null || article.format() == Format.MARKDOWN;
    }
}
