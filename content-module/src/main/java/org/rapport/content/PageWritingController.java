package org.rapport.content;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;

/// Standing pages on the owner's desk: all of them, and what a new one begins with.
@Controller
class PageWritingController {
    private final Articles articles;
    private final Schedules schedules;
    private final Sheets sheets;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    PageWritingController(Articles articles, Schedules schedules, Sheets sheets, Site site, Messages messages,
            Clock clock) {
        this.articles = articles;
        this.schedules = schedules;
        this.sheets = sheets;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/desk/pages")
    Answer index() {
        return Page.of(messages.say("content.pages.title"), Pages.templates().pages(site, messages,
                articles.all(Genre.PAGE), articles.ahead(Genre.PAGE), schedules.byArticle(), clock.instant()));
    }

    @GetMapping("/desk/pages/new")
    Answer write(@RequestParam(defaultValue = "BLANK") Start start) {
        return sheets.show(start.sheet(messages));
    }
}
