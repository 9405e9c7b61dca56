package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.content.Article;

/// The form to say something, with what was typed and what keeps it from being taken.
///
/// @param prospect what becomes of words that are sent with it
/// @param answered the comment that is answered, or null
/// @param key tells this form from all others, so that it is taken once; null for the one that everybody sees
/// @param writer the token of the private link that it stands behind; null for everybody's
/// @param problems field name to message key
record CommentForm(Article article, Prospect prospect, @Nullable Comment answered, @Nullable String key,
        @Nullable String writer, String author, String site, String text, Map<String, String> problems) {
    static CommentForm empty(Article article, Prospect prospect) {
        return new CommentForm(article, prospect, null, null, null, "", "", "", Map.of());
    }

    static CommentForm answering(Article article, Prospect prospect, Comment answered) {
        return new CommentForm(article, prospect, answered, PrivateToken.make(), null, "", "", "", Map.of());
    }

    /// For the writer of `hers`, who comes by its private link.
    static CommentForm continuing(Article article, Prospect prospect, Comment hers, String writer) {
        return new CommentForm(article, prospect, hers, PrivateToken.make(), writer, hers.author(), hers.site(), "",
                Map.of());
    }

    static CommentForm refused(Article article, Prospect prospect, @Nullable Comment answered, @Nullable String key,
            @Nullable String writer, Remark remark) {
        return new CommentForm(article, prospect, answered, key == null ? PrivateToken.make() : key, writer,
                remark.author(), remark.site(), remark.text(), remark.problems());
    }

    /// For who answered what is not there any more: the words may stand under the article.
    static CommentForm orphaned(Article article, Prospect prospect, @Nullable String writer, Remark remark) {
        var problems = new LinkedHashMap<>(Map.of("parent", "comments.form.parent.gone"));
        problems.putAll(remark.problems());
        return new CommentForm(article, prospect, null, PrivateToken.make(), writer, remark.author(), remark.site(),
                remark.text(), problems);
    }

    String title(Messages messages) {
        if (writer != null && answered != null) {
            return messages.say("comments.form.more");
        }
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
        if (writer != null) {
            return "more";
        }
        return "answer-" + answered.id().value();
    }

    /// Whether the writer begins there: at the first thing to mend, or at her words where she came to answer.
    boolean beginsAt(String field) {
        return field.equals(problems.isEmpty() ? begin() : problems.keySet().iterator().next());
    }

    private String begin() {
        return answered == null || writer != null ? "" : "text";
    }

    boolean isClosed() {
        return prospect == Prospect.CLOSED;
    }

    /// Whether its answer may take its place. Words that appear at once need the page made anew.
    boolean isInPlace() {
        return writer == null && prospect != Prospect.SHOWN;
    }

    boolean isWrong(String field) {
        return problems.containsKey(field);
    }
}
