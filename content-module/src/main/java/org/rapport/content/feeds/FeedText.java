package org.rapport.content.feeds;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;

/// A text that leaves the house: every address in it is whole, and nothing is left in it that needs our styles or scripts.
final class FeedText {
    private static final Set<String> KEPT = Set.of("href", "src", "alt", "width", "height", "title", "lang", "dir",
            "start", "type", "colspan", "rowspan", "align", "cite", "datetime");

    private FeedText() {}

    /// `html` of the page at `address`.
    static String of(String html, String address) {
        var text = Jsoup.parseBodyFragment(html, address);
        text.outputSettings().prettyPrint(false);
        text.select("script, style, button, form, .footnote-backref, .citation-back, .sources__more").remove();
        text.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        text.select("[src]").forEach(picture -> picture.attr("src", picture.absUrl("src")));
        text.body().getAllElements().forEach(element -> element.attributes().asList().stream().map(Attribute::getKey)
                .filter(name -> !KEPT.contains(name)).toList().forEach(element::removeAttr));
        return text.body().html();
    }
}
