package org.rapport.content;

import java.util.HashSet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.content.media.Pictures;
import org.rapport.content.practice.PracticeData;

/// One standing page, with the practice's facts as they are now.
@Controller
class StandingPageController {
    private final Articles articles;
    private final Typesetter typesetter;
    private final Pictures pictures;
    private final Site site;
    private final Messages messages;

    StandingPageController(Articles articles, Typesetter typesetter, Pictures pictures, Site site,
            Messages messages) {
        this.articles = articles;
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/pages/{slug}")
    Answer show(@PathVariable String slug) {
        return articles.everAt(Genre.PAGE, slug).map(page -> answer(page, slug)).orElseGet(Missing::unknown);
    }

    private Answer answer(Article page, String slug) {
        if (!page.isPublic()) {
            return Missing.withdrawn();
        }
        return page.slug().value().equals(slug) ? page(page) : new Moved(page.path());
    }

    private Page page(Article page) {
        var set = typesetter.set(page);
        var portrait = pictures.portrait();
        var tags = new HashSet<>(set.tags());
        tags.addAll(portrait.tags());
        return Page.of(page.title(),
                Pages.templates().standingPage(messages, page, PageText.of(set.text()), set.cited().list()))
                .described(page.standfirst()).headed(PracticeData.of(site, portrait.path())).tagged(tags);
    }
}
