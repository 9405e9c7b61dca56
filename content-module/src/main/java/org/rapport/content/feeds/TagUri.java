package org.rapport.content.feeds;

import java.time.ZoneOffset;

import org.rapport.api.Site;

/// What an entry is called for ever, wherever it stands (RFC 4151): by the house's name on the day when it came out.
final class TagUri {
    private TagUri() {}

    static String of(Feed.Entry entry, Site site) {
        return "tag:" + site.address().getHost() + "," + entry.published().atOffset(ZoneOffset.UTC).toLocalDate() + ":"
                + entry.name();
    }
}
