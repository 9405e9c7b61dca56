package org.rapport.content;

import java.time.Clock;

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
import org.rapport.api.page.SeeOther;
import org.rapport.content.listing.Search;

/// Articles on the owner's desk: all of them, and one to write in, which may be a page as well.
@Controller
class WritingController {
    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Schedules schedules;
    private final Proofreader proofreader;
    private final Sheets sheets;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    WritingController(Articles articles, Manuscripts manuscripts, Schedules schedules, Proofreader proofreader,
            Sheets sheets, Site site, Messages messages, Clock clock) {
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.schedules = schedules;
        this.proofreader = proofreader;
        this.sheets = sheets;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/desk/articles")
    Answer index(@RequestParam(defaultValue = "") String is, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page) {
        var search = Search.read(q, page).in(Stage.read(is).word());
        return Page.of(messages.say("content.desk.title"),
                Pages.templates().writing(site, messages, articles.list(Genre.ARTICLE, search),
                        articles.count(Genre.ARTICLE), articles.ahead(Genre.ARTICLE), schedules.byArticle(),
                        clock.instant()));
    }

    @GetMapping("/desk/articles/new")
    Answer write() {
        return sheets.show(Sheet.blank());
    }

    @GetMapping(Sheets.SHELF + "/{id}")
    Answer edit(@PathVariable long id) {
        return manuscripts.find(new ArticleId(id)).<Answer>map(manuscript -> sheets.show(Sheet.of(manuscript)))
                .orElseGet(Missing::unknown);
    }

    /// The same before it goes out.
    @GetMapping(path = Sheets.SHELF + "/{id}", params = "publication")
    Answer proofread(@PathVariable long id) {
        return manuscripts.find(new ArticleId(id)).<Answer>map(manuscript -> sheets.show(Sheet.of(manuscript),
                proofreader.read(manuscript, manuscript.text()))).orElseGet(Missing::unknown);
    }

    @PostMapping(Sheets.SHELF)
    Answer create(@PathVariable String shelf, WritingForm form) {
        return sheets.begin(Genre.on(shelf), form, WritingForm::draftProblems, manuscripts::save, Sheets::of);
    }

    /// A draft that has to stay is shown again.
    @PostMapping(Sheets.SHELF + "/{id}/removal")
    Answer destroy(@PathVariable String shelf, @PathVariable long id, WritingForm form) {
        return manuscripts.remove(new ArticleId(id))
                ? SeeOther.telling(Genre.on(shelf).desk(), "content.desk.deletion.done")
                : sheets.take(new ArticleId(id), form, WritingForm::problems, manuscripts::save);
    }

    @PostMapping(Sheets.SHELF + "/{id}")
    Answer update(@PathVariable long id, WritingForm form) {
        return sheets.take(new ArticleId(id), form, WritingForm::problems, manuscripts::save);
    }
}
