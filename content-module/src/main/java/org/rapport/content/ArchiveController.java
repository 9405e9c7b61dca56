package org.rapport.content;

import java.util.List;

import gg.jte.Content;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.api.page.SeeOther;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;

/// All articles, year by year on the practice's calendar.
@Controller
class ArchiveController {
    private static final int A_PAGE = 100;
    private static final int MOST_TAGS = 40;

    private final HeadlineTable headlines;
    private final PublicPageTable pages;
    private final Places<BlogFoot> foot;
    private final Site site;
    private final Messages messages;

    ArchiveController(HeadlineTable headlines, PublicPageTable pages, Places<BlogFoot> foot, Site site,
            Messages messages) {
        this.headlines = headlines;
        this.pages = pages;
        this.foot = foot;
        this.site = site;
        this.messages = messages;
    }

    /// Leads to the newest year.
    @GetMapping("/archive")
    Answer index() {
        return ArchivedYear.all(headlines, site.zone()).stream().findFirst()
                .<Answer>map(year -> new SeeOther(year.path())).orElseGet(Missing::unknown);
    }

    /// The first page of many has one address.
    @GetMapping(path = "/archive/{year:\\d{4}}", params = "page=1")
    Answer first(@PathVariable int year) {
        return new Moved(new ArchivedYear(year).path());
    }

    @GetMapping("/archive/{year:\\d{4}}")
    Answer show(@PathVariable int year, @RequestParam(defaultValue = "1") int page) {
        var years = ArchivedYear.all(headlines, site.zone());
        var shown = new ArchivedYear(year);
        return years.contains(shown) && page >= 1 && page <= 100_000
                ? page(years, shown, page)
                : Missing.unknown();
    }

    private Content tags() {
        return Pages.templates().tagLinks(messages, pages.fullestTags(MOST_TAGS));
    }

    private Answer page(List<ArchivedYear> years, ArchivedYear year, int page) {
        var zone = site.zone();
        var listed = Listing.of(year.path(), Search.page(page), A_PAGE,
                (skipped, most) -> headlines.between(year.start(zone), year.end(zone), skipped, most));
        return listed.shown().isEmpty()
                ? Missing.unknown()
                : Page.of(messages.say("content.archive.year", String.valueOf(year.year())),
                        Pages.templates().archive(site, messages, years, year, listed, tags(),
                                foot.show(BlogFoot::foot)))
                        .headed(Pages.templates().listHead("/", site.title())).tagged(Articles.LISTED)
                        .reading("page");
    }
}
