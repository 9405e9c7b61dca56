package org.rapport.comments;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// What readers have against a comment that appears, also in a closed conversation.
@Controller
class ReportController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Reports reports;
    private final CommentTable comments;
    private final Articles articles;
    private final Site site;
    private final Messages messages;

    ReportController(Reports reports, CommentTable comments, Articles articles, Site site, Messages messages) {
        this.reports = reports;
        this.comments = comments;
        this.articles = articles;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/comments/{id:\\d{1,18}}/report")
    Answer show(@PathVariable long id, @RequestParam(required = false) @Nullable String thanked) {
        return form(id).<Answer>map(form -> page(form, thanked != null)).orElseGet(Missing::unknown);
    }

    /// Whoever fills in the `subject`, which people do not see, is thanked as everybody.
    @PostMapping("/comments/{id:\\d{1,18}}/report")
    Answer create(@PathVariable long id, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String subject) {
        return form(id).map(form -> form.saying(reason)).map(form -> {
            if (form.isLong()) {
                return new Refused(page(form, false));
            }
            if (subject.isBlank()) {
                reports.add(form.comment().id(), form.reason());
            }
            return new SeeOther(form.action() + "?thanked=yes");
        }).orElseGet(Missing::unknown);
    }

    private Optional<ReportForm> form(long id) {
        return comments.find(new CommentId(id)).filter(Comment::appears)
                .flatMap(comment -> articles.find(comment.article()).filter(Article::isPublic)
                        .map(article -> new ReportForm(article, comment, "")));
    }

    private Page page(ReportForm form, boolean isThanked) {
        return Page.of(messages.say("comments.report.title"), TEMPLATES.report(site, messages, form, isThanked))
                .headed(TEMPLATES.unlisted());
    }
}
