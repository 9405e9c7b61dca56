package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.content.Article;

/// The form to say something, or to say it otherwise, with what was typed and what keeps it from being taken.
///
/// @param prospect what becomes of words that are sent with it
/// @param answered the comment that is answered, or null
/// @param revised the comment whose words are changed, or null
/// @param key tells this form from all others, so that it is taken once; null for the one that everybody sees
/// @param writer the token of the private link that it stands behind; null for everybody's
/// @param remark what was typed
/// @param problems field name to message key
/// @param isPreviewed whether it shows how the words would look
record CommentForm(Article article, Prospect prospect, @Nullable Comment answered, @Nullable Comment revised,
        @Nullable String key, @Nullable String writer, Remark remark, Map<String, String> problems,
        boolean isPreviewed) {

    static CommentForm empty(Article article, Prospect prospect) {
        return new CommentForm(article, prospect, null, null, null, null, Remark.NOTHING, Map.of(), false);
    }

    static CommentForm answering(Article article, Prospect prospect, Comment answered) {
        return new CommentForm(article, prospect, answered, null, PrivateToken.make(), null, Remark.NOTHING, Map.of(),
                false);
    }

    /// For the writer of `hers`, who comes by its private link.
    static CommentForm continuing(Article article, Prospect prospect, Comment hers, String writer) {
        return new CommentForm(article, prospect, hers, null, PrivateToken.make(), writer,
                new Remark(hers.author(), hers.site(), ""), Map.of(), false);
    }

    /// For a writer who comes by her private link, under an `article` where she answers nobody.
    static CommentForm elsewhere(Article article, Prospect prospect, Remark as, String writer) {
        return new CommentForm(article, prospect, null, null, PrivateToken.make(), writer,
                new Remark(as.author(), as.site(), ""), Map.of(), false);
    }

    /// For the writer of `hers`, who wants to say it otherwise.
    static CommentForm revising(Article article, Prospect prospect, Comment hers, String writer) {
        return new CommentForm(article, prospect, null, hers, null, writer, hers.remark(), Map.of(), false);
    }

    /// What was sent, to be mended or looked at.
    static CommentForm sent(Article article, Prospect prospect, @Nullable Comment answered, @Nullable String key,
            @Nullable String writer, Remark remark) {
        return new CommentForm(article, prospect, answered, null, key == null ? PrivateToken.make() : key, writer,
                remark, remark.problems(), false);
    }

    /// For who answered what is not there any more: the words may stand under the article.
    static CommentForm orphaned(Article article, Prospect prospect, @Nullable String writer, Remark remark) {
        var problems = new LinkedHashMap<>(Map.of("parent", "comments.form.parent.gone"));
        problems.putAll(remark.problems());
        return new CommentForm(article, prospect, null, null, PrivateToken.make(), writer, remark, problems, false);
    }

    /// The same with other words.
    CommentForm saying(Remark other) {
        return new CommentForm(article, prospect, answered, revised, key, writer, other, other.problems(), false);
    }

    /// The same, which shows how the words would look.
    CommentForm previewed() {
        return new CommentForm(article, prospect, answered, revised, key, writer, remark, problems, true);
    }

    /// The same, with words that come too late to be taken.
    CommentForm late() {
        return new CommentForm(article, Prospect.CLOSED, answered, revised, key, writer, remark, problems, false);
    }

    String title(Messages messages) {
        if (revised != null) {
            return messages.say("comments.form.revise");
        }
        if (writer != null && answered != null) {
            return messages.say("comments.form.more");
        }
        return answered == null
                ? messages.say("comments.form.title")
                : messages.say("comments.form.answer", answered.writer(messages));
    }

    String action() {
        return revised == null || writer == null
                ? article.path() + "/comments"
                : Writer.address(writer) + "/" + revised.id().value() + "/revision";
    }

    /// Tells the forms on one page apart.
    String id() {
        if (revised != null) {
            return "revision";
        }
        if (answered == null) {
            return isWrong("parent") ? "say-instead" : "say";
        }
        if (writer != null) {
            return "more";
        }
        return "answer-" + answered.id().value();
    }

    /// Whether the writer begins there: at how it looks, at the first thing to mend, or at her words where she came to
    /// answer.
    boolean beginsAt(String field) {
        return field.equals(problems.isEmpty() ? begin() : problems.keySet().iterator().next());
    }

    private String begin() {
        if (isPreviewed) {
            return "preview";
        }
        return revised != null || answered != null && writer == null ? "text" : "";
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

    /// What becomes of the words that are sent, and how soon.
    String outlook(Messages messages, Practice.Reach reach) {
        var key = "comments.form.becomes."
                + (revised != null && prospect != Prospect.SHOWN ? "changed" : prospect.word());
        return prospect == Prospect.SHOWN || reach.reply().isEmpty()
                ? messages.say(key)
                : messages.say(key + ".reply", reach.reply());
    }
}
