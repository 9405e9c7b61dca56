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
        var from = address(source);
        if (from.isEmpty() || isOurs(from.get())) {
            return Outcome.SOURCE_MISSING;
        }
        var to = address(target).filter(this::isOurs);
        if (to.isEmpty()) {
            return Outcome.TARGET_NOT_ENABLED;
        }
        return articles.at(to.get().getPath()).map(article -> receive(from.get(), article))
                .orElse(Outcome.TARGET_MISSING);
    }

    private Outcome receive(URI source, Article article) {
        if (linkbacks.isKnown(article.id(), source)) {
            return Outcome.KNOWN;
        }
        return switch (fetch.get(source)) {
            case Fetch.Arrived page when page.status() == 200 -> receive(source, article, page);
            case Fetch.Arrived ignored -> Outcome.SOURCE_MISSING;
            case Fetch.Failed ignored -> Outcome.SOURCE_MISSING;
        };
    }

    private Outcome receive(URI source, Article article, Fetch.Arrived page) {
        var mention = SourcePage.read(page).mentionOf(site.absolute(article.path()));
        if (mention.isEmpty()) {
            return Outcome.NO_LINK;
        }
        return linkbacks.keep(article.id(), source, mention.get()) ? Outcome.KEPT : Outcome.KNOWN;
    }

    private boolean isOurs(URI address) {
        return address.getHost().equalsIgnoreCase(site.address().getHost())
                && port(address) == port(site.address());
    }

    private static int port(URI address) {
        var standard = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return address.getPort() == -1 ? standard : address.getPort();
    }

    private static Optional<URI> address(String text) {
        try {
            var address = URI.create(text.strip());
            return text.length() <= 2000 && Host.of(address).isPresent() ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
