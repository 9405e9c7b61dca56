package org.rapport.comments.microformats;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A post on a page: an `h-entry`, or an `hentry` as themes of before have it
/// (https://microformats.org/wiki/h-entry). Only properties of the post itself count, not those of what it cites.
public final class Entry {
    private static final String POST = ".h-entry, .hentry";
    /// Whoever says the same more often is not listened to.
    private static final int MOST = 50;
    private static final Pattern ROOT = Pattern.compile("(^|\\s)(h-[a-z][a-z0-9-]*|hentry|vcard)(\\s|$)");

    private final Element root;

    private Entry(Element root) {
        this.root = root;
    }

    /// The post that holds `link`, else the first on its page.
    public static Optional<Entry> around(Element link) {
        return Optional.ofNullable(link.closest(POST)).or(() -> in(link.ownerDocument())).map(Entry::new);
    }

    private static Optional<Element> in(@Nullable Document page) {
        return Optional.ofNullable(page).map(it -> it.selectFirst(POST));
    }

    /// Its name, perhaps empty. A post without a title of its own is often named by its whole text: that is none.
    public String name() {
        var name = first("p-name", "entry-title").map(Element::text).orElse("");
        return name.equals(content()) ? "" : name;
    }

    /// Its text, perhaps empty.
    public String content() {
        return first("e-content", "entry-content").map(Element::text).orElse("");
    }

    /// The name of its author, perhaps empty.
    public String authorName() {
        return author().map(Entry::named).orElse("");
    }

    private static String named(Element card) {
        var name = card.selectFirst(".p-name, .fn");
        if (name != null) {
            return name.text();
        }
        var picture = card.selectFirst("img[alt]");
        return card.text().isEmpty() && picture != null ? picture.attr("alt") : card.text();
    }

    /// The absolute address of a page about its author, perhaps empty.
    public String authorUrl() {
        return author().flatMap(card -> Stream.of(card.selectFirst(".u-url[href], .url[href]"), card,
                card.selectFirst("a[href]")).filter(it -> it != null && it.hasAttr("href")).findFirst())
                .map(link -> link.absUrl("href")).orElse("");
    }

    private Optional<Element> author() {
        return first("p-author", "author").or(() -> Optional.ofNullable(root.selectFirst("a[rel~=(?i)\\bauthor\\b]")));
    }

    /// Whether one of its addresses called `property`, such as `in-reply-to`, is wanted.
    public boolean is(String property, Predicate<String> wanted) {
        return all("u-" + property).flatMap(Entry::addresses).anyMatch(wanted);
    }

    /// Of a link, where it leads; of something cited, where that stands.
    private static Stream<String> addresses(Element property) {
        return property.hasAttr("href")
                ? Stream.of(property.absUrl("href"))
                : property.select("a.u-url[href], a[href]").stream().limit(1).map(link -> link.absUrl("href"));
    }

    private Optional<Element> first(String name, String former) {
        return Stream.concat(all(name), all(former)).findFirst();
    }

    private Stream<Element> all(String name) {
        return root.getElementsByClass(name).stream().limit(MOST).filter(this::isOwn);
    }

    private boolean isOwn(Element property) {
        var home = property;
        do {
            home = home.parent();
        } while (home != null && !isRoot(home));
        return property == root || home == root;
    }

    private static boolean isRoot(Element element) {
        return ROOT.matcher(element.className()).find();
    }
}
