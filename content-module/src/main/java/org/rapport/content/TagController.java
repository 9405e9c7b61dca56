package org.rapport.content;

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

/// The articles of one tag.
@Controller
class TagController {
    private final TagTable tags;
    private final HeadlineTable headlines;
    private final Places<BlogFoot> foot;
    private final Site site;
    private final Messages messages;

    TagController(TagTable tags, HeadlineTable headlines, Places<BlogFoot> foot, Site site, Messages messages) {
        this.tags = tags;
        this.headlines = headlines;
        this.foot = foot;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/tags/{slug}")
    Answer show(@PathVariable String slug, @RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > 100_000) {
            return Missing.unknown();
        }
        var found = headlines.tagged(slug, Headlines.from(page), Headlines.A_PAGE + 1);
        return tags.find(slug).filter(tag -> !found.isEmpty())
                .<Answer>map(tag -> page(tag, Headlines.of(tag.tag().path(), page, found)))
                .orElseGet(() -> former(slug));
    }

    private Answer former(String slug) {
        return tags.former(slug).<Answer>map(tag -> new Moved(tag.tag().path())).orElseGet(Missing::unknown);
    }

    private Page page(TagTable.Row tag, Headlines listed) {
        return Page.of(tag.name(), Pages.templates().tag(site, messages, tag, listed, foot.show(BlogFoot::foot)))
                .described(tag.description()).tagged(Articles.LISTED).reading("page");
    }
}
