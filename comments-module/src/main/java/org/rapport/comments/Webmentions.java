package org.rapport.comments;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Fetch;
import org.rapport.comments.Webmention.Outcome;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Receives webmentions (W3C Recommendation, https://www.w3.org/TR/webmention/): takes them at once, and looks at the pages
/// afterwards, many at the same time, so that those that say nothing hold up no other.
@Component
class Webmentions {
    static final int AT_ONCE = 40;
    static final int MOST_WAITING = 1000;
    static final Duration KEPT = Duration.ofDays(30);
    /// How long to wait for a page that cannot be read before the next try.
    static final List<Duration> PATIENCE = List.of(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(1),
            Duration.ofHours(8));
    /// Longer than any look takes: whoever began one and died is succeeded after that.
    static final Duration A_LOOK = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_TARGET = 2000;

    private static final Logger log = LoggerFactory.getLogger(Webmentions.class);

    private final Limits limits;
    private final WebmentionTable table;
    private final Articles articles;
    private final Linkbacks linkbacks;
    private final Witness witness;
    private final Bans bans;
    private final Fetch fetch;
    private final Clock clock;

    Webmentions(Limits limits, WebmentionTable table, Articles articles, Linkbacks linkbacks, Witness witness,
            Bans bans, Fetch fetch, Clock clock) {
        this.limits = limits;
        this.table = table;
        this.articles = articles;
        this.linkbacks = linkbacks;
        this.witness = witness;
        this.bans = bans;
        this.fetch = fetch;
        this.clock = clock;
    }

    /// What is answered to who announces a link.
    enum Heard {
        /// It is taken, and will be looked at.
        TAKEN,
        /// The source is no page elsewhere.
        NO_SOURCE,
        /// The target is no article of this site.
        NO_TARGET,
        /// So many wait that no more are taken for a while.
        TOO_MANY
    }

    Heard receive(String source, String target) {
        var from = witness.source(source);
        if (from.isEmpty()) {
            return Heard.NO_SOURCE;
        }
        return PageAddress.of(target).filter(to -> isPlain(target) && witness.isOurs(to))
                .flatMap(to -> articles.at(to.path())).map(article -> receive(from.get(), article.id(), target.strip()))
                .orElse(Heard.NO_TARGET);
    }

    /// Whether the target is fit to be noted.
    static boolean isPlain(String target) {
        return target.length() <= LONGEST_TARGET && target.chars().noneMatch(Character::isISOControl);
    }

    /// Who is not wanted, or says too much, is not told so.
    private Heard receive(URI source, ArticleId article, String target) {
        var now = clock.instant();
        var host = Host.of(source).orElseThrow();
        if (table.countWaiting() >= MOST_WAITING) {
            return Heard.TOO_MANY;
        }
        if (!bans.keepAway(source) && !isTooMuch(source)
                && !table.keep(article, source.toString(), target, host, now)) {
            table.find(article, source.toString()).ifPresent(known -> renew(known, target, now));
        }
        return Heard.TAKEN;
    }

    /// Whether so much of one host was announced within the hour, by whatever way, that no more of it is looked at.
    boolean isTooMuch(URI source) {
        return table.countFrom(Host.of(source).orElseThrow(),
                clock.instant().minus(Duration.ofHours(1))) >= limits.linkbacks();
    }

    /// Claims the look at a page that was announced by another way. What is known of it, if somebody looked within the last
    /// minute, or is just at it: then it was looked at no time yet. What waits by webmention may be looked at all the same.
    @Transactional
    Optional<Webmention> claim(ArticleId article, URI source, String target) {
        var now = clock.instant();
        if (table.claim(article, source.toString(), target, Host.of(source).orElseThrow(), now)) {
            return Optional.empty();
        }
        return table.find(article, source.toString()).filter(it -> it.outcome() != Outcome.WAITING)
                .filter(it -> it.at().plus(PAUSE).isAfter(now) || !table.claimAgain(it.id(), it.at(), now));
    }

    /// Notes what became of what was announced by another way. That it could not be read ends no tries that go on.
    @Transactional
    void note(ArticleId article, URI source, String target, Outcome outcome) {
        table.find(article, source.toString())
                .filter(known -> known.outcome() != Outcome.WAITING || outcome != Outcome.UNREADABLE)
                .ifPresent(known -> table.note(known.id(), target, clock.instant(), outcome));
    }

    /// Puts off what is announced too soon after the last look.
    private void renew(Webmention known, String target, Instant now) {
        var soonest = known.at().plus(PAUSE);
        var due = known.dueAt() != null && known.tries() == 0 ? known.dueAt() : soonest;
        table.renew(known.id(), target, now, due.isAfter(now) ? due : now);
    }

    /// Looks at what is due.
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
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

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        table.forget(clock.instant().minus(KEPT));
    }
}
