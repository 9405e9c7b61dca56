package org.rapport.app.imports;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an export says before its first item: whose site it was and who wrote there.
final class Channel {
    private final ZoneId zone;
    private final Set<String> authors = new HashSet<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private String version = "";
    private String link = "";
    private String network = "";
    private String blog = "";

    Channel(ZoneId zone) {
        this.zone = zone;
    }

    void hear(Element element) {
        switch (element.name()) {
            case "wp:wxr_version" -> version = element.text().strip();
            case "link" -> link = element.text().strip();
            case "wp:base_site_url" -> network = element.text().strip();
            case "wp:base_blog_url" -> blog = element.text().strip();
            case "wp:tag" -> describe("post_tag", element.word("wp:tag_slug"), element.text("wp:tag_description"));
            case "wp:category" ->
                describe("category", element.word("wp:category_nicename"), element.text("wp:category_description"));
            case "wp:author" -> authors.add(element.word("wp:author_id"));
            default -> {
                // terms are read where they are used; the rest is for others
            }
        }
    }

    private void describe(String domain, String slug, String words) {
        descriptions.put(domain + " " + slug, words.strip());
    }

    /// What the site said of a tag or category, perhaps nothing.
    String description(String domain, String slug) {
        return descriptions.getOrDefault(domain + " " + slug, "");
    }

    /// A feed has the same outer form; only WordPress's export says the version of its own.
    boolean isExport() {
        return !version.isEmpty();
    }

    /// The exported site's address without a slash at its end. Of a network of sites, the one that was exported.
    String site() {
        var address = !blog.isEmpty() ? blog : !network.isEmpty() ? network : link;
        return address.replaceAll("/+$", "");
    }

    /// Whether the user of this number, `0` for a visitor, wrote there.
    boolean isAuthor(String user) {
        return !List.of("", "0").contains(user) && authors.contains(user);
    }

    /// Where a date lies that does not say so.
    ZoneId zone() {
        return zone;
    }
}
