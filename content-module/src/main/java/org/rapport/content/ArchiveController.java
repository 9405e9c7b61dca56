package org.rapport.content;

import java.time.Instant;
import java.time.Year;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;

/// All articles, year by year on the practice's calendar.
@Controller
class ArchiveController {
    private final HeadlineTable headlines;
    private final Places<BlogFoot> foot;
    private final Site site;
    private final Messages messages;

    ArchiveController(HeadlineTable headlines, Places<BlogFoot> foot, Site site, Messages messages) {
        this.headlines = headlines;
        this.foot = foot;
        this.site = site;
        this.messages = messages;
    }

    /// The newest year.
    @GetMapping("/archive")
    Answer index() {
        var years = years();
        return years.isEmpty()
                ? Missing.unknown()
                : page(years, years.getFirst().year(), messages.say("content.archive"));
    }

    @GetMapping("/archive/{year:\\d{4}}")
    Answer show(@PathVariable int year) {
        var years = years();
        return years.stream().anyMatch(it -> it.year() == year)
                ? page(years, year, messages.say("content.archive.year", String.valueOf(year)))
                : Missing.unknown();
    }

    private Page page(List<ArchivedYear> years, int year, String title) {
        var articles = headlines.between(start(year), start(year + 1));
        return Page.of(title, Pages.templates().archive(site, messages, years, year, articles,
                foot.show(BlogFoot::foot))).tagged(Articles.LISTED);
    }

    private Instant start(int year) {
        return Year.of(year).atDay(1).atStartOfDay(site.zone()).toInstant();
    }

    private List<ArchivedYear> years() {
        return ArchivedYear.of(headlines.moments(), site.zone());
    }
}
