package org.rapport.content.pages;

import java.util.Map;

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

/// Standing pages on the owner's desk: all of them, and one to write in.
@Controller
class PageWritingController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final SitePages pages;
    private final PageSheets sheets;
    private final Site site;
    private final Messages messages;

    PageWritingController(SitePages pages, PageSheets sheets, Site site, Messages messages) {
        this.pages = pages;
        this.sheets = sheets;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/pages")
    Answer index() {
        return Page.of(messages.say("content.pages.title"), TEMPLATES.pages(site, messages, pages.all()));
    }

    @GetMapping("/desk/pages/new")
    Answer write(@RequestParam(defaultValue = "BLANK") Start start) {
        return sheets.show(new PageSheet(null, start.form(messages), Map.of(), false));
    }

    @GetMapping("/desk/pages/{id}")
    Answer edit(@PathVariable long id) {
        return pages.find(new SitePageId(id)).<Answer>map(page -> sheets.show(PageSheet.of(page)))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/pages")
    Answer create(PageForm form) {
        return sheets.draft(form, form.problems(), PageWritingController::sheet);
    }

    @PostMapping("/desk/pages/{id}")
    Answer update(@PathVariable long id, PageForm form) {
        return pages.find(new SitePageId(id))
                .map(page -> sheets.keep(page, form, form.problems(), PageWritingController::sheet))
                .orElseGet(Missing::unknown);
    }

    static Answer sheet(SitePageId id) {
        return new SeeOther("/desk/pages/" + id.value());
    }
}
