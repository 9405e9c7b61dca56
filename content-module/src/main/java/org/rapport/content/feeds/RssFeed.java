package org.rapport.content.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.rapport.api.Site;
import org.rapport.content.xml.Xml;

/// RSS 2.0 (RSS Advisory Board, 2.0.11), with whole texts as its content module has them, and authors as Dublin Core has:
/// RSS itself would want their e-mail addresses.
final class RssFeed {
    private RssFeed() {}

    static String write(Feed feed, Site site) {
        var xml = new Xml("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("channel").element("title", feed.title()).element("link", site.absolute(feed.path()))
                .element("description", feed.description().isEmpty() ? feed.title() : feed.description())
                .element("language", site.language().toLanguageTag())
                .empty("atom:link", "rel", "self", "type", FeedFormat.RSS.type(), "href",
                        site.absolute(feed.path(FeedFormat.RSS)));
        if (!feed.entries().isEmpty()) {
            xml.element("lastBuildDate", moment(feed.changedAt()));
        }
        feed.entries().forEach(entry -> write(xml, entry, site));
        return xml.end();
    }

    private static void write(Xml xml, Feed.Entry entry, Site site) {
        var address = site.absolute(entry.path());
        xml.open("item").element("title", entry.title()).element("link", address)
                .element("guid", TagUri.of(entry, site), "isPermaLink", "false")
                .element("pubDate", moment(entry.published())).element("dc:creator", entry.author());
        entry.about().forEach(tag -> xml.element("category", tag));
        if (!entry.summary().isEmpty()) {
            xml.element("description", entry.summary());
        }
        xml.element("content:encoded", FeedText.of(entry.html(), address)).close();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
