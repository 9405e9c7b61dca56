package org.rapport.content.feeds;

import gg.jte.Content;

/// Where programs find the feed of a page, for its head.
public final class FeedLinks {
    private FeedLinks() {}

    /// Where the feed of the page at `path` stands for those that know RSS only.
    public static String rss(String path) {
        return FeedFormat.RSS.path(path);
    }

    /// @param path of the page, which has a feed
    /// @param title of the feed
    public static Content of(String path, String title) {
        return new StaticTemplates().feedLinks(path, title);
    }
}
