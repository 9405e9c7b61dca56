package org.rapport.content.feeds;

import org.rapport.api.Site;
import org.rapport.content.xml.Xml;

/// The Atom Syndication Format (RFC 4287).
final class AtomFeed {
    private AtomFeed() {}

    static String write(Feed feed, Site site) {
        var xml = new Xml("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang",
                site.language().toLanguageTag());
        xml.element("id", site.absolute(feed.path())).element("title", feed.title());
        if (!feed.description().isEmpty()) {
            xml.element("subtitle", feed.description());
        }
        xml.element("updated", feed.changedAt().toString())
                .empty("link", "rel", "self", "type", FeedFormat.ATOM.type(), "href",
                        site.absolute(feed.path(FeedFormat.ATOM)))
                .empty("link", "rel", "alternate", "type", "text/html", "href", site.absolute(feed.path()));
        author(xml, site.practice().author());
        feed.entries().forEach(entry -> write(xml, entry, site));
        return xml.end();
    }

    private static void write(Xml xml, Feed.Entry entry, Site site) {
        var address = site.absolute(entry.path());
        xml.open("entry").element("id", TagUri.of(entry, site)).element("title", entry.title())
                .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .element("published", entry.published().toString()).element("updated", entry.changed().toString());
        author(xml, entry.author());
        entry.about().forEach(tag -> xml.empty("category", "term", tag));
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
        xml.element("content", FeedText.of(entry.html(), address), "type", "html").close();
    }

    private static void author(Xml xml, String name) {
        xml.open("author").element("name", name).close();
    }
}
