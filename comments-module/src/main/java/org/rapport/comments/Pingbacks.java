package org.rapport.comments;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.Site;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Receives pingbacks and believes none of them before it has seen the link
/// (Pingback 1.0, https://www.hixie.ch/specs/pingback/pingback).
@Component
class Pingbacks {
    private static final int LONGEST_SOURCE = 2000;

    private final Articles articles;
    private final Linkbacks linkbacks;
    private final Fetch fetch;
    private final Site site;

    Pingbacks(Articles articles, Linkbacks linkbacks, Fetch fetch, Site site) {
        this.articles = articles;
        this.linkbacks = linkbacks;
        this.fetch = fetch;
        this.site = site;
    }

    /// What became of a ping: kept, or refused with a fault code of the specification (§3).
    enum Outcome {
        KEPT(0), SOURCE_MISSING(16), NO_LINK(17), TARGET_MISSING(32), TARGET_NOT_ENABLED(33), KNOWN(48);

        final int fault;

        Outcome(int fault) {
            this.fault = fault;
        }
    }

    Outcome receive(String source, String target) {
        var from = source(source);
        if (from.isEmpty()) {
            return Outcome.SOURCE_MISSING;
        }
        var to = PageAddress.of(target).filter(this::isOurs);
        if (to.isEmpty()) {
            return Outcome.TARGET_NOT_ENABLED;
        }
        return articles.at(to.get().path()).map(article -> receive(from.get(), article, to.get()))
                .orElse(Outcome.TARGET_MISSING);
    }

    private Outcome receive(URI source, Article article, PageAddress target) {
        if (linkbacks.isKnown(article.id(), source)) {
            return Outcome.KNOWN;
        }
        return switch (fetch.get(source)) {
            case Fetch.Arrived page when page.status() == 200 -> receive(page, article, target);
            case Fetch.Arrived ignored -> Outcome.SOURCE_MISSING;
            case Fetch.Failed ignored -> Outcome.SOURCE_MISSING;
        };
    }

    /// Where a redirect led counts, not who led there: else anybody's open redirect would vouch for a stranger's page.
    /// A link to where the article stood before is as good as one to where it stands.
    private Outcome receive(Fetch.Arrived page, Article article, PageAddress target) {
        var source = source(page.address().toString());
        if (source.isEmpty()) {
            return Outcome.SOURCE_MISSING;
        }
        var read = SourcePage.read(page);
        var mention = read.mentionOf(target).or(() -> read.mentionOf(ours(article.path())));
        if (mention.isEmpty()) {
            return Outcome.NO_LINK;
        }
        return linkbacks.keep(article.id(), source.get(), mention.get()) ? Outcome.KEPT : Outcome.KNOWN;
    }

    /// A page elsewhere; its fragment tells it from no other.
    private Optional<URI> source(String address) {
        try {
            var page = URI.create(address.strip().replaceFirst("#.*", ""));
            var isElsewhere = PageAddress.of(page).filter(place -> !isOurs(place)).isPresent();
            return isElsewhere && page.toString().length() <= LONGEST_SOURCE ? Optional.of(page) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(PageAddress page) {
        return page.isOnTheSameSiteAs(ours("/"));
    }

    private PageAddress ours(String path) {
        return PageAddress.of(site.absolute(path)).orElseThrow();
    }
}
