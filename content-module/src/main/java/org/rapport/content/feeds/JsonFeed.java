package org.rapport.content.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.PlainText;
import org.rapport.api.Site;

/// JSON Feed 1.1 (jsonfeed.org).
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeed() {}

    static String write(Feed feed, Site site) {
        var all = new LinkedHashMap<String, Object>();
        all.put("version", "https://jsonfeed.org/version/1.1");
        all.put("title", PlainText.of(feed.title()));
        put(all, "description", feed.description());
        all.put("home_page_url", site.absolute(feed.path()));
        all.put("feed_url", site.absolute(feed.path(FeedFormat.JSON)));
        all.put("language", site.language().toLanguageTag());
        all.put("authors", authors(site.practice().author()));
        all.put("items", feed.entries().stream().map(entry -> item(entry, site)).toList());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> item(Feed.Entry entry, Site site) {
        var address = site.absolute(entry.path());
        var all = new LinkedHashMap<String, Object>();
        all.put("id", TagUri.of(entry, site));
        all.put("url", address);
        put(all, "title", entry.title());
        put(all, "summary", entry.summary());
        all.put("content_html", PlainText.of(FeedText.of(entry.html(), address)));
        all.put("date_published", entry.published().toString());
        all.put("date_modified", entry.changed().toString());
        all.put("authors", authors(entry.author()));
        if (!entry.about().isEmpty()) {
            all.put("tags", entry.about());
        }
        return all;
    }

    private static List<Map<String, String>> authors(String name) {
        return List.of(Map.of("name", PlainText.of(name)));
    }

    private static void put(Map<String, Object> all, String name, String words) {
        if (!words.isEmpty()) {
            all.put(name, PlainText.of(words));
        }
    }
}
