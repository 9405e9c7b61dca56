package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// Articles on the owner's desk: all of them, and one to write in.
@Controller
class WritingController {
    private final Articles articles;
    private final Sheets sheets;
    private final Site site;
    private final Messages messages;

    WritingController(Articles articles, Sheets sheets, Site site, Messages messages) {
        this.articles = articles;
        this.sheets = sheets;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/articles")
    Answer index() {
        return Page.of(messages.say("content.desk.title"),
                Pages.templates().writing(site, messages, articles.all()));
    }

    @GetMapping("/desk/articles/new")
    Answer write() {
        return sheets.show(Sheet.blank());
    }

    @GetMapping("/desk/articles/{id}")
    Answer edit(@PathVariable long id) {
        return articles.find(new ArticleId(id)).<Answer>map(article -> sheets.show(Sheet.of(article)))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/articles")
    Answer create(WritingForm form) {
        return sheets.draft(form, form.problems(), id -> new SeeOther("/desk/articles/" + id.value()));
    }

    @PostMapping("/desk/articles/{id}")
    Answer update(@PathVariable long id, WritingForm form) {
        return articles.find(new ArticleId(id)).map(article -> sheets.save(article, form, form.problems(),
                () -> new SeeOther("/desk/articles/" + id))).orElseGet(Missing::unknown);
    }
}
