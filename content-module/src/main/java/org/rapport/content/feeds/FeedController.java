package org.rapport.content.feeds;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Places;
import org.rapport.api.page.TextFile;

/// The feed of a page.
@Controller
class FeedController {
    private final Places<FeedSource> sources;
    private final Site site;

    FeedController(Places<FeedSource> sources, Site site) {
        this.sources = sources;
        this.site = site;
    }

    @GetMapping("/feed.{ending}")
    Answer home(@PathVariable String ending) {
        return show("/", ending);
    }

    @GetMapping("/{*page}/feed.{ending}")
    Answer show(@PathVariable String page, @PathVariable String ending) {
        return FeedFormat.of(ending).flatMap(format -> feed(page).map(feed -> answer(feed, page, format)))
                .orElseGet(Missing::unknown);
    }

    /// Where those look who subscribed while WordPress was here, or who guess.
    @GetMapping({"/feed", "/feed/", "/feed/rss", "/feed/rss/", "/feed/rss2", "/feed/rss2/", "/feed/rdf", "/feed/rdf/",
        "/feed.xml", "/rss", "/rss.xml", "/index.xml"})
    Answer former() {
        return new Moved(FeedFormat.RSS.path("/"));
    }

    @GetMapping({"/feed/atom", "/feed/atom/", "/atom.xml"})
    Answer formerAtom() {
        return new Moved(FeedFormat.ATOM.path("/"));
    }

    /// WordPress without speaking addresses.
    @GetMapping(path = "/", params = "feed")
    Answer asked(@RequestParam String feed) {
        return switch (feed) {
            case "rss2", "rss", "rdf", "feed" -> former();
            case "atom" -> formerAtom();
            default -> Missing.unknown();
        };
    }

    private Optional<Feed> feed(String page) {
        return sources.all().stream().flatMap(source -> source.feed(page).stream()).findFirst();
    }

    private Answer answer(Feed feed, String page, FeedFormat format) {
        return feed.path().equals(page)
                ? new TextFile(format.type(), format.write(feed, site), feed.tags())
                : new Moved(feed.path(format));
    }
}
