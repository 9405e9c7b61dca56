package org.rapport.comments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.comments.Finding.Verdict;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Comments as visitors send them.
@Controller
class CommentController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Reception reception;
    private final CommentTable table;
    private final Subscribers subscribers;
    private final Policies policies;
    private final Checks checks;
    private final Articles articles;
    private final Site site;
    private final Messages messages;

    CommentController(Reception reception, CommentTable table, Subscribers subscribers, Policies policies,
            Checks checks, Articles articles,
            Site site, Messages messages) {
        this.reception = reception;
        this.table = table;
        this.subscribers = subscribers;
        this.policies = policies;
        this.checks = checks;
        this.articles = articles;
        this.site = site;
        this.messages = messages;
    }

    @PostMapping("/articles/{slug}/comments")
    Answer create(@PathVariable String slug, Form form) {
        var article = articles.at("/articles/" + slug);
        if (article.isEmpty()) {
            return Missing.unknown();
        }
        var answered = form.answered(table, article.get());
        if (form.parent() != null && answered.isEmpty()) {
            return new Refused(formPage(CommentForm.orphaned(article.get(),
                    policies.prospect(article.get(), form.writer()), form.aim(null), form.remark(),
                    email(form))));
        }
        return said(article.get(), answered.orElse(null), form);
    }

    private Answer said(Article article, @Nullable Comment answered, Form form) {
        var sent = CommentForm.sent(article, policies.prospect(article, form.writer()),
                form.aim(answered), form.remark(), email(form));
        if (!sent.problems().isEmpty()) {
            return new Refused(formPage(sent));
        }
        if (form.preview() != null) {
            return formPage(sent.previewed());
        }
        var parent = answered == null ? null : answered.id();
        var sending = new Sending(article.id(), parent, form.writer(), sent.remark(),
                sent.aim().isConfidential(), form.key());
        var checked = checks.look(policies.submission(article.id(), null, parent, sent.remark(), form.bait(),
                form.writer(), sending.isConfidential()), sent.prospect());
        return switch (reception.send(sending, sent.prospect(), checked)) {
            case Reception.Sent.Closed() -> new Refused(page(sent, isUrgent(checked), site, messages));
            case Reception.Sent.Kept(String token) -> kept(token, sent.email());
            case Reception.Sent.Again(String token) -> kept(token, sent.email());
            case Reception.Sent.Copied() -> new SeeOther(article.path() + "#conversation");
        };
    }

    /// Also whose words come too late to be kept may be in danger.
    private static boolean isUrgent(List<Checks.Checked> checked) {
        return Checks.verdict(checked) == Verdict.URGENT;
    }

    /// An address is asked whether it wants letters once there is something to be answered.
    private SeeOther kept(String token, @Nullable String email) {
        MailAddress.read(Objects.requireNonNullElse(email, "")).ifPresent(it -> subscribers.ask(token, it));
        return new SeeOther(Writer.address(token));
    }

    /// Null where it is not asked for: who comes by a private link says it there.
    private @Nullable String email(Form form) {
        return subscribers.isOpen() && form.writer() == null
                ? PlainText.line(Objects.requireNonNullElse(form.email(), ""))
                : null;
    }

    /// The form to answer one comment, on a page of its own.
    @GetMapping("/comments/{id}/answer")
    Answer answer(@PathVariable long id) {
        return answering(id).<Answer>map(this::formPage).orElseGet(Missing::unknown);
    }

    /// The same form, opened in place.
    @GetMapping(path = "/comments/{id}/answer", headers = "HX-Request")
    Answer answerInPlace(@PathVariable long id) {
        return answering(id).<Answer>map(form -> new Fragment(TEMPLATES.commentForm(site, messages, form)))
                .orElseGet(Missing::unknown);
    }

    private Optional<CommentForm> answering(long id) {
        return table.find(new CommentId(id)).filter(Comment::appears)
                .flatMap(comment -> articles.find(comment.article()).filter(Article::isPublic)
                        .map(article -> CommentForm.answering(article, policies.prospect(article, null), comment,
                                subscribers.untyped())));
    }

    private Page formPage(CommentForm form) {
        return page(form, site, messages);
    }

    /// A form that stands alone.
    static Page page(CommentForm form, Site site, Messages messages) {
        return page(form, false, site, messages);
    }

    private static Page page(CommentForm form, boolean isUrgent, Site site, Messages messages) {
        return Page.of(form.title(messages), TEMPLATES.say(site, messages, form, isUrgent))
                .headed(TEMPLATES.unlisted());
    }

    record Form(@Nullable String author, @Nullable String site, @Nullable String text, @Nullable Long parent,
            @Nullable String key, @Nullable String writer, @Nullable String preview, @Nullable String subject,
            @Nullable String email, @Nullable String confidential) {
        /// @param answered what the words answer, as far as that is there
        Aim aim(@Nullable Comment answered) {
            return new Aim(answered, null, key, writer, confidential != null);
        }

        Remark remark() {
            return Remark.typed(author, site, text);
        }

        /// What stands in the field that people do not see.
        String bait() {
            return subject == null ? "" : subject.strip();
        }

        Optional<Comment> answered(CommentTable table, Article article) {
            return Optional.ofNullable(parent).map(CommentId::new).flatMap(table::find)
                    .filter(comment -> comment.appears()
                            && comment.article().equals(article.id()));
        }
    }
}
