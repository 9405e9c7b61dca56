package org.rapport.comments;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// The rule for what visitors write, on the owner's desk.
@Controller
class PolicyController {
    private static final Templates TEMPLATES = new StaticTemplates();
    /// Of so many articles the owner finds here that the rule for all holds under them.
    private static final int NEWEST = 20;

    private final Policies policies;
    private final Articles articles;
    private final Desk desk;
    private final Messages messages;

    PolicyController(Policies policies, Articles articles, Desk desk, Messages messages) {
        this.policies = policies;
        this.articles = articles;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/comments/policy")
    Answer show() {
        return page(PolicyForm.of(policies.now()), Map.of());
    }

    /// What was chosen on an older state is kept on the sheet and may be sent once more, knowing that.
    @PostMapping("/desk/comments/policy")
    Answer update(PolicyForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        return policies.keep(form)
                ? SeeOther.kept("/desk/comments/policy")
                : new Refused(page(form.on(policies.now().version()), Map.of("version", "comments.policy.stale")));
    }

    /// An article with a rule of its own.
    record Excepted(Article article, Admission admission) {}

    private Page page(PolicyForm form, Map<String, String> problems) {
        var exceptions = policies.exceptions().stream().flatMap(id -> articles.find(id).stream())
                .flatMap(article -> policies.of(article.id()).map(own -> new Excepted(article, own)).stream()).toList();
        var newest = articles.newest(NEWEST).stream().filter(article -> policies.of(article.id()).isEmpty()).toList();
        return Page.of(messages.say("comments.policy.title"),
                TEMPLATES.policy(messages, desk, form, problems, exceptions, newest));
    }
}
