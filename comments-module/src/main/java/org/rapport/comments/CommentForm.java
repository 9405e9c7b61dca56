package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.content.Article;

/// The form to say something, or to say it otherwise, with what was typed and what keeps it from being taken.
///
/// @param prospect what becomes of words that are sent with it
/// @param aim where they go
/// @param remark what was typed
/// @param email where the writer wants to be told of answers, as it was typed; null where that is not asked
/// @param problems field name to message key
/// @param isPreviewed whether it shows how the words would look
record CommentForm(Article article, Prospect prospect, Aim aim, Remark remark, @Nullable String email,
        Map<String, String> problems, boolean isPreviewed) {

    static CommentForm empty(Article article, Prospect prospect, @Nullable String email) {
        return fresh(article, prospect, Aim.ARTICLE, Remark.NOTHING, email);
    }

    static CommentForm answering(Article article, Prospect prospect, Comment answered, @Nullable String email) {
        return fresh(article, prospect, new Aim(answered, null, PrivateToken.make(), null, false), Remark.NOTHING,
                email);
    }

    /// For the writer of `hers`, who comes by its private link.
    static CommentForm continuing(Article article, Prospect prospect, Comment hers, String writer) {
        return fresh(article, prospect, new Aim(hers, null, PrivateToken.make(), writer, false),
                new Remark(hers.author(), hers.site(), ""), null);
    }

    /// For a writer who comes by her private link, under an `article` where she answers nobody.
    static CommentForm elsewhere(Article article, Prospect prospect, Remark as, String writer,
            boolean isConfidential) {
        return fresh(article, prospect, new Aim(null, null, PrivateToken.make(), writer, isConfidential),
                new Remark(as.author(), as.site(), ""), null);
    }

    /// For the writer of `hers`, who wants to say it otherwise.
    static CommentForm revising(Article article, Prospect prospect, Comment hers, String writer,
            boolean isConfidential) {
        return fresh(article, prospect, new Aim(null, hers, null, writer, isConfidential), hers.remark(), null);
    }

    private static CommentForm fresh(Article article, Prospect prospect, Aim aim, Remark remark,
            @Nullable String email) {
        return new CommentForm(article, prospect, aim, remark, email, Map.of(), false);
    }

    /// What was sent, to be mended or looked at.
    static CommentForm sent(Article article, Prospect prospect, Aim aim, Remark remark, @Nullable String email) {
        return new CommentForm(article, prospect, aim.kept(), remark, email, problems(remark, email), false);
    }

    /// For who answered what is not there any more: the words may stand under the article.
    static CommentForm orphaned(Article article, Prospect prospect, Aim aim, Remark remark, @Nullable String email) {
        var problems = new LinkedHashMap<>(Map.of("parent", "comments.form.parent.gone"));
        problems.putAll(problems(remark, email));
        return new CommentForm(article, prospect, aim.elsewhere(), remark, email, problems, false);
    }

    private static Map<String, String> problems(Remark remark, @Nullable String email) {
        var problems = new LinkedHashMap<>(remark.problems());
        if (email != null && !email.isEmpty() && MailAddress.read(email).isEmpty()) {
            problems.put("email", "comments.mail.address.wrong");
        }
        return problems;
    }

    /// The same with other words.
    CommentForm saying(Remark other) {
        return new CommentForm(article, prospect, aim, other, email, other.problems(), false);
    }

    /// The same, which shows how the words would look.
    CommentForm previewed() {
        return new CommentForm(article, prospect, aim, remark, email, problems, true);
    }

    /// The same, with words that come too late to be taken.
    CommentForm late() {
        return new CommentForm(article, Prospect.CLOSED, aim, remark, email, problems, false);
    }

    @Nullable
    Comment answered() {
        return aim.answered();
    }

    @Nullable
    Comment revised() {
        return aim.revised();
    }

    @Nullable
    String key() {
        return aim.key();
    }

    @Nullable
    String writer() {
        return aim.writer();
    }

    String title(Messages messages) {
        var answered = answered();
        if (revised() != null) {
            return messages.say("comments.form.revise");
        }
        if (writer() != null && answered != null) {
            return messages.say("comments.form.more");
        }
        return answered == null
                ? messages.say("comments.form.title")
                : messages.say("comments.form.answer", answered.writer(messages));
    }

    /// What its button does, in the keys of messages.
    String send() {
        if (revised() != null) {
            return "comments.form.revise.send";
        }
        return aim.isConfidential() ? "comments.form.send.confidential" : "comments.form.send";
    }

    String action() {
        var revised = revised();
        var writer = writer();
        return revised == null || writer == null
                ? article.path() + "/comments"
                : Writer.address(writer) + "/" + revised.id().value() + "/revision";
    }

    /// Tells the forms on one page apart.
    String id() {
        var answered = answered();
        if (revised() != null) {
            return "revision";
        }
        if (answered == null) {
            return isWrong("parent") ? "say-instead" : "say";
        }
        if (writer() != null) {
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
        return revised() != null || answered() != null && writer() == null ? "text" : "";
    }

    boolean isClosed() {
        return prospect == Prospect.CLOSED;
    }

    /// Whether its answer may take its place. Words that appear at once need the page made anew.
    boolean isInPlace() {
        return writer() == null && prospect != Prospect.SHOWN;
    }

    boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    /// What becomes of the words that are sent, and how soon.
    String outlook(Messages messages, Practice.Reach reach) {
        if (aim.isConfidential()) {
            return messages.say("comments.form.becomes.confidential");
        }
        var key = "comments.form.becomes."
                + (revised() != null && prospect != Prospect.SHOWN ? "changed" : prospect.word());
        return prospect == Prospect.SHOWN || reach.reply().isEmpty()
                ? messages.say(key)
                : messages.say(key + ".reply", reach.reply());
    }
}
