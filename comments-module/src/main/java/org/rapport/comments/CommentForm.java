package org.rapport.comments;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.content.Article;

/// The form to say something, with what was typed and what keeps it from being taken.
///
/// @param answered the comment that is answered, or null
/// @param key tells this form from all others, so that it is taken once; null for the one that everybody sees
/// @param problems field name to message key
record CommentForm(Article article, @Nullable Comment answered, @Nullable String key, String author, String site,
        String text, Map<String, String> problems) {
    static CommentForm empty(Article article) {
        return new CommentForm(article, null, null, "", "", "", Map.of());
    }

    static CommentForm answering(Article article, Comment answered) {
        return new CommentForm(article, answered, PrivateToken.make(), "", "", "", Map.of());
    }

    static CommentForm refused(Article article, @Nullable Comment answered, @Nullable String key, Remark remark) {
        return new CommentForm(article, answered, key == null ? PrivateToken.make() : key, remark.author(),
                remark.site(), remark.text(), remark.problems());
    }

    String action() {
        return article.path() + "/comments";
    }

    /// Tells two forms on one page apart.
    String id() {
        return answered == null ? "say" : "answer-" + answered.id().value();
    }

    /// Whether the writer begins there: at the first thing to mend, or at her words where she came to answer.
    boolean beginsAt(String field) {
        return field.equals(problems.isEmpty() ? begin() : problems.keySet().iterator().next());
    }

    private String begin() {
        return answered == null ? "" : "text";
    }

    boolean isWrong(String field) {
        return problems.containsKey(field);
    }
}
