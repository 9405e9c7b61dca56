package org.rapport.comments;

import java.net.URI;
import java.util.HashMap;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.Site;
import org.rapport.api.WebAddress;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Looks at pages elsewhere that are said to link here. Nothing is believed that it has not seen.
@Component
class Witness {
    static final int LONGEST_SOURCE = 2000;
    /// RFC 1035, section 2.3.4.
    private static final int LONGEST_HOST = 253;
    /// So many of our pages that a source links to are looked up.
    private static final int MOST_ASKED = 100;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Articles articles;
    private final Site site;

    Witness(Articles articles, Site site) {
        this.articles = articles;
        this.site = site;
    }

    /// What it saw.
    sealed interface Sight {
        /// The page at `source`, where the announced one led in the end, links to the article.
        record Linked(URI source, Mention mention) implements Sight {}

        /// The page is there, and does not link to the article.
        record Unlinked(URI source) implements Sight {}

        /// What is there is neither a page nor a text, and so links nowhere.
        record Unfit(URI source) implements Sight {}

        /// There is no such page any more.
        record Gone(URI source) implements Sight {}

        /// The page could not be read, this time.
        record Unreadable() implements Sight {}
    }

    /// A page elsewhere; its fragment tells it from no other.
    Optional<URI> source(String address) {
        return WebAddress.read(address.replaceFirst("#.*", "")).filter(this::isElsewhere)
                .filter(page -> page.toASCIIString().length() <= LONGEST_SOURCE);
    }

    private boolean isElsewhere(URI page) {
        return PageAddress.of(page).filter(place -> !isOurs(place) && place.host().length() <= LONGEST_HOST)
                .isPresent();
    }

    boolean isOurs(PageAddress page) {
        return page.isOnTheSameSiteAs(PageAddress.of(site.address()).orElseThrow());
    }

    /// What there is to see in what came of fetching the announced page.
    Sight look(Fetch.Outcome outcome, Article article) {
        return switch (outcome) {
            case Fetch.Arrived page when page.status() == 200 -> look(page, article);
            case Fetch.Arrived page when page.status() == NOT_FOUND || page.status() == GONE ->
                new Sight.Gone(page.address());
            case Fetch.Arrived ignored -> new Sight.Unreadable();
            case Fetch.Failed ignored -> new Sight.Unreadable();
        };
    }

    /// Where a redirect led counts, not who led there: else anybody's open redirect would vouch for a stranger's page.
    /// A link to where the article stood before is as good as one to where it stands, whichever was announced.
    private Sight look(Fetch.Arrived page, Article article) {
        return source(page.address().toString())
                .map(source -> Source.read(page).map(read -> look(source, read, article))
                        .orElseGet(() -> new Sight.Unfit(source)))
                .orElseGet(Sight.Unreadable::new);
    }

    private Sight look(URI source, Source read, Article article) {
        var asked = new HashMap<String, Boolean>();
        return read.mentionOf(link -> isOurs(link) && (asked.size() < MOST_ASKED || asked.containsKey(link.path()))
                && asked.computeIfAbsent(link.path(), path -> isAt(path, article)))
                .<Sight>map(mention -> new Sight.Linked(source, mention))
                .orElseGet(() -> new Sight.Unlinked(source));
    }

    private boolean isAt(String path, Article article) {
        return articles.at(path).filter(found -> found.id().equals(article.id())).isPresent();
    }
}
