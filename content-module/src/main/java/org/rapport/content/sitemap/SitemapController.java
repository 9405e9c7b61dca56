package org.rapport.content.sitemap;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Places;
import org.rapport.api.page.TextFile;

/// What search engines ask for first.
@Controller
class SitemapController {
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
                + site.absolute("/sitemap.xml") + "\n", Set.of());
    }

    @GetMapping("/sitemap.xml")
    Answer show() {
        var map = map();
        return file(map, map.isOneFile() ? map.write(site) : map.index(site));
    }

    @GetMapping("/sitemap-{number:\\d{1,4}}.xml")
    Answer show(@PathVariable int number) {
        return map().file(number).<Answer>map(part -> file(part, part.write(site))).orElseGet(Missing::unknown);
    }

    private Sitemap map() {
        return Sitemap.of(sources.ask(SitemapSource::pages));
    }

    private static TextFile file(Sitemap map, String text) {
        return new TextFile("application/xml", text, map.tags());
    }
}
