package org.rapport.content.sitemap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.content.sitemap.SitemapSource.Page;
import org.rapport.content.sitemap.SitemapSource.Pages;
import org.rapport.content.xml.Xml;

/// All public pages as search engines want them listed (sitemaps.org, protocol 0.9): in one file, or in several with a list
/// of them.
///
/// @param tags what it was made from
record Sitemap(List<Page> pages, Set<CacheTag> tags) {
    /// So many pages go into one file.
    static final int A_FILE = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static Sitemap of(List<Pages> parts) {
        return new Sitemap(parts.stream().flatMap(part -> part.all().stream()).toList(),
                parts.stream().flatMap(part -> part.tags().stream()).collect(Collectors.toSet()));
    }

    boolean isOneFile() {
        return pages.size() <= A_FILE;
    }

    private int files() {
        return Math.ceilDiv(pages.size(), A_FILE);
    }

    static String path(int number) {
        return "/sitemap-" + number + ".xml";
    }

    /// When anything last changed, as far as that is known.
    Optional<Instant> changed() {
        return pages.stream().flatMap(page -> page.changed().stream()).max(Comparator.naturalOrder());
    }

    /// The pages of the file `number`, from 1; nothing if there is no such file.
    Optional<Sitemap> file(int number) {
        return number < 1 || number > files()
                ? Optional.empty()
                : Optional.of(new Sitemap(pages.stream().skip((number - 1L) * A_FILE).limit(A_FILE).toList(), tags));
    }

    /// The list of its files.
    String index(Site site) {
        var xml = new Xml("sitemapindex", "xmlns", NAMESPACE);
        IntStream.rangeClosed(1, files()).forEach(number -> file(number).ifPresent(
                file -> write(xml, "sitemap", new Page(path(number), file.changed()), site)));
        return xml.end();
    }

    /// The list of its pages.
    String write(Site site) {
        var xml = new Xml("urlset", "xmlns", NAMESPACE);
        pages.forEach(page -> write(xml, "url", page, site));
        return xml.end();
    }

    private static void write(Xml xml, String name, Page page, Site site) {
        xml.open(name).element("loc", site.absolute(page.path()));
        page.changed().ifPresent(at -> xml.element("lastmod", at.toString()));
        xml.close();
    }
}
