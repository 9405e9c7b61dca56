package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;

/// Shows an article to readers, or takes it back from them.
@Controller
class PublicationController {
    private final Articles articles;

    PublicationController(Articles articles) {
        this.articles = articles;
    }

    @PostMapping("/desk/articles/{id}/publication")
    Answer publish(@PathVariable long id) {
        articles.publish(new ArticleId(id));
        return articles.find(new ArticleId(id)).<Answer>map(article -> new SeeOther(article.path()))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/articles/{id}/withdrawal")
    Answer withdraw(@PathVariable long id) {
        articles.withdraw(new ArticleId(id));
        return articles.find(new ArticleId(id)).<Answer>map(article -> new SeeOther("/desk/articles/" + id))
                .orElseGet(Missing::unknown);
    }
}
