package org.rapport.content.sitemap;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Places;
import org.rapport.api.page.TextFile;

/// What search engines ask for first.
@Controller
class SitemapController {
    private static final String XML = "application/xml";

    private final Places<SitemapSource> sources;
    private final Site site;

    SitemapController(Places<SitemapSource> sources, Site site) {
        this.sources = sources;
        this.site = site;
    }

    /// Where the map is, and what is nobody's business (RFC 9309).
    @GetMapping("/robots.txt")
    Answer robots() {
        return new TextFile("text/plain", "User-agent: *\nDisallow: /desk\nDisallow: /comments/\n\nSitemap: "
                + site.absolute("/sitemap.xml") + "\n", Optional.empty(), Set.of());
    }

    @GetMapping("/sitemap.xml")
    Answer show() {
        return answer(map -> Optional.of(map),
                map -> map.isOneFile() ? map.write(site) : map.index(site));
    }

    @GetMapping("/sitemap-{number:\\d{1,4}}.xml")
    Answer show(@PathVariable int number) {
        return answer(map -> map.file(number), map -> map.write(site));
    }

    private Answer answer(Function<Sitemap, Optional<Sitemap>> part, Function<Sitemap, String> text) {
        var tags = new HashSet<CacheTag>();
        var pages = sources.ask(SitemapSource::pages).stream().peek(some -> tags.addAll(some.tags()))
                .flatMap(some -> some.all().stream()).toList();
        return part.apply(new Sitemap(pages))
                .<Answer>map(map -> new TextFile(XML, text.apply(map), map.changed(), tags))
                .orElseGet(Missing::unknown);
    }
}
