package org.example.keepsakes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Visitor;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// The button below an article.
@Controller
class ThanksController {
    private final Thanks thanks;
    private final Articles articles;
    private final Visitor visitor;

    ThanksController(Thanks thanks, Articles articles, Visitor visitor) {
        this.thanks = thanks;
        this.articles = articles;
        this.visitor = visitor;
    }

    @PostMapping("/keepsakes/thanks/{article:\\d{1,18}}")
    Answer create(@PathVariable long article) {
        return articles.find(new ArticleId(article)).filter(Article::isPublic).<Answer>map(thanked -> {
            thanks.count(thanked.id(), visitor.networks());
            return new SeeOther(thanked.path() + "#thanks");
        }).orElseGet(Missing::unknown);
    }
}
