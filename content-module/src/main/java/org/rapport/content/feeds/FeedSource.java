package org.rapport.content.feeds;

import java.util.Optional;

import org.rapport.api.Place;

/// A place: what is new on a page, for those who subscribe to it. The feed stands below the page's address:
/// `/tags/grief` has `/tags/grief/feed.atom`.
@Place
@FunctionalInterface
public interface FeedSource {
    /// The feed of the public page at `path`; nothing if it is no page of this source. A page that moved answers the feed
    /// of where it stands now.
    Optional<Feed> feed(String path);
}
