package org.rapport.content;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.content.sitemap.SitemapSource;

/// The first page, and the pages of articles, of tags, of years, of sources and those that stand by themselves.
@Component
@Order(0)
class PublicPages implements SitemapSource {
    private final PublicPageTable table;
    private final HeadlineTable headlines;
    private final Site site;

    PublicPages(PublicPageTable table, HeadlineTable headlines, Site site) {
        this.table = table;
        this.headlines = headlines;
        this.site = site;
    }

    @Override
    @Transactional(readOnly = true)
    public Pages pages() {
        var all = table.texts();
        var home = new Page("/", all.stream().filter(text -> text.genre() == Genre.ARTICLE)
                .map(PublicPageTable.Text::revisedAt).max(Comparator.naturalOrder()));
        var texts = all.stream()
                .map(text -> new Page(text.genre().path() + text.slug(), Optional.of(text.revisedAt())));
        var years = ArchivedYear.all(headlines, site.zone()).stream()
                .map(year -> new Page(year.path(), Optional.empty()));
        var tags = table.tags().stream()
                .map(tag -> new Page("/tags/" + tag.slug(), Optional.of(tag.revisedAt())));
        var sources = table.sources().stream().map(key -> new Page("/sources/" + key, Optional.empty()));
        return new Pages(Stream.of(Stream.of(home), texts, tags, years, sources).flatMap(pages -> pages).toList(),
                Set.of(Articles.LISTED, Genre.PAGE.listed()));
    }
}
