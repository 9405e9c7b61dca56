package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;

/// Shows an article to readers, or takes it back from them. What stands on the sheet is saved with it: nobody has to
/// think of that first.
@Controller
class PublicationController {
    private final Articles articles;
    private final Sheets sheets;

    PublicationController(Articles articles, Sheets sheets) {
        this.articles = articles;
        this.sheets = sheets;
    }

    @PostMapping("/desk/articles/publication")
    Answer create(WritingForm form) {
        return sheets.draft(form, form.publicationProblems(), this::publish);
    }

    @PostMapping("/desk/articles/{id}/publication")
    Answer publish(@PathVariable long id, WritingForm form) {
        return articles.find(new ArticleId(id)).map(article -> sheets.save(article, form, form.publicationProblems(),
                () -> publish(article.id()))).orElseGet(Missing::unknown);
    }

    private Answer publish(ArticleId id) {
        articles.publish(id);
        return articles.find(id).<Answer>map(article -> new SeeOther(article.path())).orElseGet(Missing::unknown);
    }

    /// Takes it back first, whatever else is wrong.
    @PostMapping("/desk/articles/{id}/withdrawal")
    Answer withdraw(@PathVariable long id, WritingForm form) {
        articles.withdraw(new ArticleId(id));
        return articles.find(new ArticleId(id)).map(article -> sheets.save(article, form, form.problems(),
                () -> new SeeOther("/desk/articles/" + id))).orElseGet(Missing::unknown);
    }
}
