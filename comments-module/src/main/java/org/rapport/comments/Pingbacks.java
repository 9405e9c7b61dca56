package org.rapport.comments;

import java.net.URI;

import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Receives pingbacks and believes none of them before it has seen the link
/// (Pingback 1.0, https://www.hixie.ch/specs/pingback/pingback).
@Component
class Pingbacks {
    private final Articles articles;
    private final Linkbacks linkbacks;
    private final Witness witness;
    private final Bans bans;
    private final Fetch fetch;

    Pingbacks(Articles articles, Linkbacks linkbacks, Witness witness, Bans bans, Fetch fetch) {
        this.articles = articles;
        this.linkbacks = linkbacks;
        this.witness = witness;
        this.bans = bans;
        this.fetch = fetch;
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
        var from = witness.source(source);
        if (from.isEmpty()) {
            return Outcome.SOURCE_MISSING;
        }
        var to = PageAddress.of(target).filter(witness::isOurs);
        if (to.isEmpty()) {
            return Outcome.TARGET_NOT_ENABLED;
        }
        return articles.at(to.get().path()).map(article -> receive(from.get(), article))
                .orElse(Outcome.TARGET_MISSING);
    }

    private Outcome receive(URI source, Article article) {
        if (linkbacks.isKnown(article.id(), source)) {
            return Outcome.KNOWN;
        }
        if (bans.keepAway(source)) {
            // Who is not wanted is not told so.
            return Outcome.KEPT;
        }
        return switch (witness.look(fetch.get(source), article)) {
            case Witness.Sight.Linked(var from, var mention) ->
                bans.keepAway(from) || linkbacks.keep(article.id(), from, mention) ? Outcome.KEPT : Outcome.KNOWN;
            case Witness.Sight.Unlinked ignored -> Outcome.NO_LINK;
            case Witness.Sight.Gone ignored -> Outcome.SOURCE_MISSING;
            case Witness.Sight.Unreadable() -> Outcome.SOURCE_MISSING;
        };
    }
}
