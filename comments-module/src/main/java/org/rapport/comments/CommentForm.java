package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
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

    /// For who answered what is not there any more: the words may stand under the article.
    static CommentForm orphaned(Article article, Remark remark) {
        var problems = new LinkedHashMap<>(Map.of("parent", "comments.form.parent.gone"));
        problems.putAll(remark.problems());
        return new CommentForm(article, null, PrivateToken.make(), remark.author(), remark.site(), remark.text(),
                problems);
    }

    String title(Messages messages) {
        return answered == null
                ? messages.say("comments.form.title")
                : messages.say("comments.form.answer", answered.writer(messages));
    }

    String action() {
        return article.path() + "/comments";
    }

    /// Tells the forms on one page apart.
    String id() {
        if (answered == null) {
            return isWrong("parent") ? "say-instead" : "say";
        }
        return "answer-" + answered.id().value();
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
