package org.rapport.content.feeds;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.rapport.api.Site;

/// A language of feed readers.
enum FeedFormat {
    ATOM("application/atom+xml", AtomFeed::write), RSS("application/rss+xml", RssFeed::write), JSON(
            "application/feed+json", JsonFeed::write);

    private final String type;
    private final BiFunction<Feed, Site, String> writer;

    FeedFormat(String type, BiFunction<Feed, Site, String> writer) {
        this.type = type;
        this.writer = writer;
    }

    static Optional<FeedFormat> of(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its media type.
    String type() {
        return type;
    }

    /// Where the feed of `page` stands.
    String path(String page) {
        return (page.equals("/") ? "" : page) + "/feed." + ending();
    }

    String write(Feed feed, Site site) {
        return writer.apply(feed, site);
    }
}
