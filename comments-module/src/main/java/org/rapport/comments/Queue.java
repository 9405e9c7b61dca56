package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;

/// The conversation as the owner goes through it: pile by pile, by the words that are in it, or article by article.
@Component
class Queue {
    /// An article in the part of an address: `under-12`.
    private static final Pattern UNDER = Pattern.compile("under-(\\d{1,18})");
    private static final int A_PAGE = 20;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Duration AT_LEAST = Duration.ofHours(6);

    private final QueueTable comments;
    private final Articles articles;
    private final Site site;
    private final Clock clock;

    Queue(QueueTable comments, Articles articles, Site site, Clock clock) {
        this.comments = comments;
        this.articles = articles;
        this.site = site;
        this.clock = clock;
    }

    /// A pile and how many lie on it.
    record Counted(Pile pile, int comments) {}

    /// The address of all that was said under `article`.
    static String under(Article article) {
        return Decision.QUEUE + "?is=under-" + article.id().value();
    }

    /// The pile that `search` goes through: what waits, unless something else is asked for. Words are looked for in all.
    static Pile pile(Search search) {
        if (!search.words().isEmpty()) {
            return Pile.ALL;
        }
        return search.part().isEmpty() ? Pile.WAITING : Pile.read(search.part());
    }

    /// Its address.
    static String address(Pile pile) {
        return Decision.QUEUE + "?is=" + pile.word();
    }

    Listing<Comment> find(Search search) {
        return Listing.of(Decision.QUEUE, search, A_PAGE,
                (skipped, most) -> comments.having(pile(search), article(search).map(Article::id).orElse(null),
                        search.all(), clock.instant(), skipped, most));
    }

    /// The article under which `search` looks, if it does not go through all of them.
    Optional<Article> article(Search search) {
        return Optional.of(UNDER.matcher(search.part())).filter(it -> it.matches())
                .flatMap(it -> articles.find(new ArticleId(Long.parseLong(it.group(1)))));
    }

    /// What was decided lately.
    List<Comment> lately() {
        return comments.having(Pile.SETTLED, null, Search.ALL.all(), clock.instant(), 0, A_PAGE);
    }

    int waiting() {
        return comments.countHeld(clock.instant());
    }

    /// Those on which something lies.
    List<Counted> piles() {
        var piles = new ArrayList<>(List.of(new Counted(Pile.WAITING, waiting()),
                new Counted(Pile.LATER, comments.countPutOff(clock.instant())),
                new Counted(Pile.SETTLED, comments.countSettled())));
        piles.removeIf(it -> it.comments() == 0 && it.pile() != Pile.WAITING);
        return piles;
    }

    /// Until when it is put off what is put off now: the next morning that is not too near.
    Instant morning() {
        var soonest = clock.instant().plus(AT_LEAST).atZone(site.zone());
        var morning = soonest.with(MORNING);
        return (morning.isBefore(soonest) ? morning.plusDays(1) : morning).toInstant();
    }
}
