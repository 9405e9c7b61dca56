package org.rapport.content;

import java.util.Optional;

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
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;

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

    /// The first page of many has one address.
    @GetMapping(path = "/tags/{slug}", params = "page=1")
    Answer first(@PathVariable String slug) {
        return tags.find(slug).<Answer>map(tag -> new Moved(tag.tag().path())).orElseGet(() -> former(slug));
    }

    @GetMapping("/tags/{slug}")
    Answer show(@PathVariable String slug, @RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > 100_000) {
            return Missing.unknown();
        }
        return tags.find(slug).flatMap(tag -> list(tag, page)).orElseGet(() -> former(slug));
    }

    private Optional<Answer> list(TagTable.Row tag, int page) {
        var listed = Listing.of(tag.tag().path(), Search.page(page), Headline.A_PAGE,
                (skipped, most) -> headlines.tagged(tag.slug(), skipped, most));
        return listed.shown().isEmpty() ? Optional.empty() : Optional.of(page(tag, listed));
    }

    private Answer former(String slug) {
        return tags.former(slug).<Answer>map(tag -> new Moved(tag.tag().path())).orElseGet(Missing::unknown);
    }

    private Page page(TagTable.Row tag, Listing<Headline> listed) {
        return Page.of(tag.name(), Pages.templates().tag(site, messages, tag, listed, foot.show(BlogFoot::foot)))
                .described(tag.description())
                .headed(Pages.templates().listHead(tag.tag().path(), ArticleFeeds.title(tag, site)))
                .tagged(Articles.LISTED).reading("page");
    }
}
