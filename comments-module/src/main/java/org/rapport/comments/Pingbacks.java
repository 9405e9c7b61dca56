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
    private final Webmentions webmentions;
    private final Witness witness;
    private final Bans bans;
    private final Fetch fetch;

    Pingbacks(Articles articles, Linkbacks linkbacks, Webmentions webmentions, Witness witness, Bans bans,
            Fetch fetch) {
        this.articles = articles;
        this.linkbacks = linkbacks;
        this.webmentions = webmentions;
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
        var to = PageAddress.of(target).filter(it -> Webmentions.isPlain(target) && witness.isOurs(it));
        if (to.isEmpty()) {
            return Outcome.TARGET_NOT_ENABLED;
        }
        return articles.at(to.get().path()).map(article -> receive(from.get(), article, target.strip()))
                .orElse(Outcome.TARGET_MISSING);
    }

    private Outcome receive(URI source, Article article, String target) {
        if (linkbacks.isKnown(article.id(), source)) {
            return Outcome.KNOWN;
        }
        if (bans.keepAway(source) || webmentions.isTooMuch(source)) {
            // Who is not wanted, or says too much, is not told so.
            return Outcome.KEPT;
        }
        return webmentions.claim(article.id(), source, target)
                .map(known -> known.tries() == 0 ? Outcome.KNOWN : outcome(known.outcome(), false))
                .orElseGet(() -> look(source, article, target));
    }

    private Outcome look(URI source, Article article, String target) {
        return switch (witness.look(fetch.get(source), article)) {
            case Witness.Sight.Linked(var from, var mention) -> {
                var isNew = bans.keepAway(from) || linkbacks.keep(article.id(), from, mention);
                yield note(article, source, target, Webmention.Outcome.LINKED, isNew);
            }
            case Witness.Sight.Unlinked _ -> note(article, source, target, Webmention.Outcome.UNLINKED, true);
            case Witness.Sight.Unfit _ -> note(article, source, target, Webmention.Outcome.UNFIT, true);
            case Witness.Sight.Gone _ -> note(article, source, target, Webmention.Outcome.GONE, true);
            case Witness.Sight.Unreadable() -> note(article, source, target, Webmention.Outcome.UNREADABLE, true);
        };
    }

    private Outcome note(Article article, URI source, String target, Webmention.Outcome found, boolean isNew) {
        webmentions.note(article.id(), source, target, found);
        return outcome(found, isNew);
    }

    private static Outcome outcome(Webmention.Outcome found, boolean isNew) {
        return switch (found) {
            case LINKED -> isNew ? Outcome.KEPT : Outcome.KNOWN;
            case UNLINKED, UNFIT -> Outcome.NO_LINK;
            case HOMELESS -> Outcome.TARGET_MISSING;
            case WAITING, GONE, UNREADABLE -> Outcome.SOURCE_MISSING;
        };
    }
}
