package org.rapport.content.pages;

import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.content.media.Pictures;
import org.rapport.content.practice.PracticeData;

/// One standing page, with the practice's facts as they are now.
@Controller
class SitePageController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final SitePages pages;
    private final Pictures pictures;
    private final Site site;
    private final Messages messages;

    SitePageController(SitePages pages, Pictures pictures, Site site, Messages messages) {
        this.pages = pages;
        this.pictures = pictures;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/pages/{slug}")
    Answer show(@PathVariable String slug) {
        return pages.find(slug).map(this::answer).orElseGet(Missing::unknown);
    }

    private Answer answer(SitePage page) {
        if (page.isPublic()) {
            return page(page);
        }
        return page.publishedAt() == null ? Missing.unknown() : Missing.withdrawn();
    }

    private static CacheTag[] tags(SitePage page, PageText text) {
        return Stream.concat(Stream.of(SitePages.tag(page.id())), text.tags().stream()).toArray(CacheTag[]::new);
    }

    private Page page(SitePage page) {
        var text = PageText.of(page.body(), page.format(), site.practice(), messages, pictures::show);
        return Page.of(page.title(), TEMPLATES.sitePage(messages, page, text)).described(page.standfirst())
                .headed(PracticeData.of(site)).tagged(tags(page, text));
    }
}
