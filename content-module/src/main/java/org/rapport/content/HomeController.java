package org.rapport.content;

import java.util.stream.Stream;

import gg.jte.Content;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;
import org.rapport.content.media.Pictures;
import org.rapport.content.media.Portrait;
import org.rapport.content.practice.PracticeData;

/// The first page: who this is, and the newest articles.
@Controller
class HomeController {
    private final HeadlineTable headlines;
    private final Pictures pictures;
    private final Places<BlogFoot> foot;
    private final Site site;
    private final Messages messages;

    HomeController(HeadlineTable headlines, Pictures pictures, Places<BlogFoot> foot, Site site, Messages messages) {
        this.headlines = headlines;
        this.pictures = pictures;
        this.foot = foot;
        this.site = site;
        this.messages = messages;
    }

    /// Where people guess that it is.
    @GetMapping("/index.{ending:html?|php}")
    Answer guessed() {
        return new Moved("/");
    }

    /// The first page of many has one address.
    @GetMapping(path = "/", params = "page=1")
    Answer first() {
        return new Moved("/");
    }

    @GetMapping("/")
    Answer show(@RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > 100_000) {
            return Missing.unknown();
        }
        var listed = Listing.of("/", Search.page(page), Headline.A_PAGE, headlines::newest);
        if (page > 1 && listed.shown().isEmpty()) {
            return Missing.unknown();
        }
        var portrait = pictures.portrait();
        return Page.of(page == 1 ? "" : messages.say("content.home.page", page),
                Pages.templates().home(site, messages, portrait.picture(), listed, foot.show(BlogFoot::foot)))
                .described(site.practice().profession()).headed(head(portrait))
                .tagged(tags(portrait))
                .reading("page");
    }

    private Content head(Portrait portrait) {
        var data = PracticeData.of(site, portrait.path());
        var picture = picture(portrait);
        var announced = Pages.templates().homeHead(site);
        var feeds = Pages.templates().listHead("/", site.title());
        return out -> {
            announced.writeTo(out);
            picture.writeTo(out);
            data.writeTo(out);
            feeds.writeTo(out);
        };
    }

    private Content picture(Portrait portrait) {
        return portrait.path().isEmpty()
                ? nothing -> {}
                : new SharedPicture(site.absolute(portrait.path()), site.practice().author()).meta();
    }

    private static CacheTag[] tags(Portrait portrait) {
        return Stream.concat(Stream.of(Articles.LISTED), portrait.tags().stream()).toArray(CacheTag[]::new);
    }
}
