package org.rapport.comments;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.ScheduledJob;
import org.rapport.comments.Webmention.Outcome;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Looks at the pages that webmentions announced, many at the same time, so that those that say nothing hold up no other.
@Component
class Inquirer implements ScheduledJob {
    static final int AT_ONCE = 40;
    /// How long to wait for a page that cannot be read before the next try.
    static final List<Duration> PATIENCE = List.of(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(1),
            Duration.ofHours(8));
    /// Longer than any look takes: whoever began one and died is succeeded after that.
    static final Duration A_LOOK = Duration.ofMinutes(2);
    private static final Logger log = LoggerFactory.getLogger(Inquirer.class);

    private final WebmentionTable table;
    private final Articles articles;
    private final Linkbacks linkbacks;
    private final Witness witness;
    private final Bans bans;
    private final Fetch fetch;
    private final Clock clock;

    Inquirer(WebmentionTable table, Articles articles, Linkbacks linkbacks, Witness witness, Bans bans, Fetch fetch,
            Clock clock) {
        this.table = table;
        this.articles = articles;
        this.linkbacks = linkbacks;
        this.witness = witness;
        this.bans = bans;
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    /// Looks at what is due.
    @Override
    public void run() {
        var until = clock.instant().plus(A_LOOK);
        var due = table.due(clock.instant(), AT_ONCE).stream()
                .filter(it -> it.dueAt() != null && table.putOff(it.id(), it.dueAt(), until)).toList();
        var pages = fetch.all(due.stream().map(it -> new Fetch.Get(URI.create(it.source()))).toList());
        for (var i = 0; i < due.size(); i++) {
            settle(due.get(i), pages.get(i), until);
        }
    }

    /// One that cannot be settled comes up again, and holds up no other.
    private void settle(Webmention it, Fetch.Outcome page, Instant until) {
        try {
            var outcome = outcome(it, page);
            table.settle(it.id(), until, outcome, outcome == Outcome.WAITING ? next(it) : null);
        } catch (RuntimeException e) {
            log.error("The webmention {} could not be settled", it.id(), e);
            table.settle(it.id(), until, next(it) == null ? Outcome.UNREADABLE : Outcome.WAITING, next(it));
        }
    }

    private Outcome outcome(Webmention it, Fetch.Outcome page) {
        return articles.find(it.article()).filter(Article::isPublic).map(article -> outcome(it, article, page))
                .orElse(Outcome.HOMELESS);
    }

    private Outcome outcome(Webmention it, Article article, Fetch.Outcome page) {
        return switch (witness.look(page, article)) {
            case Witness.Sight.Linked(var source, var mention) -> {
                if (!bans.keepAway(source)) {
                    linkbacks.keep(article.id(), source, mention);
                }
                yield Outcome.LINKED;
            }
            case Witness.Sight.Unlinked(var source) -> lost(it, source, Outcome.UNLINKED);
            case Witness.Sight.Unfit(var source) -> lost(it, source, Outcome.UNFIT);
            case Witness.Sight.Gone(var source) -> lost(it, source, Outcome.GONE);
            case Witness.Sight.Unreadable() ->
                isForEver(page) || next(it) == null ? Outcome.UNREADABLE : Outcome.WAITING;
        };
    }

    private static boolean isForEver(Fetch.Outcome page) {
        return page instanceof Fetch.Failed(var reason) && reason.isForEver();
    }

    /// The page may have been recorded where the announced one led.
    private Outcome lost(Webmention it, URI source, Outcome outcome) {
        linkbacks.lose(it.article(), URI.create(it.source()));
        linkbacks.lose(it.article(), source);
        return outcome;
    }

    /// When to look again; null if that was tried often enough.
    private @Nullable Instant next(Webmention it) {
        return it.tries() < PATIENCE.size() ? clock.instant().plus(PATIENCE.get(it.tries())) : null;
    }
}
