package org.rapport.comments;

import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.Genre;

/// The rule of one article, on the owner's desk.
@Controller
class ArticlePolicyController {
    /// Chosen where an article has no rule of its own.
    static final String AS_EVERYWHERE = "EVERYWHERE";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Policies policies;
    private final Articles articles;
    private final Desk desk;
    private final Messages messages;

    ArticlePolicyController(Policies policies, Articles articles, Desk desk, Messages messages) {
        this.policies = policies;
        this.articles = articles;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/comments/policy/{id}")
    Answer show(@PathVariable long id) {
        return of(id,
                article -> page(article, policies.of(article.id()).map(Admission::name).orElse(AS_EVERYWHERE), ""));
    }

    @PostMapping("/desk/comments/policy/{id}")
    Answer update(@PathVariable long id, @RequestParam(defaultValue = "") String admission) {
        return of(id, article -> {
            if (admission.equals(AS_EVERYWHERE)) {
                policies.align(article.id());
                return SeeOther.kept(path(article));
            }
            return Admission.named(admission).<Answer>map(chosen -> {
                policies.except(article.id(), chosen);
                return SeeOther.kept(path(article));
            }).orElseGet(() -> new Refused(page(article, admission, "comments.policy.admission.odd")));
        });
    }

    static String path(Article article) {
        return "/desk/comments/policy/" + article.id().value();
    }

    private Answer of(long id, Function<Article, Answer> answer) {
        return articles.find(new ArticleId(id)).filter(article -> article.genre() == Genre.ARTICLE).map(answer)
                .orElseGet(Missing::unknown);
    }

    private Page page(Article article, String chosen, String problem) {
        return Page.of(messages.say("comments.policy.article"),
                TEMPLATES.articlePolicy(messages, desk, article, policies.now(), chosen, problem));
    }
}
