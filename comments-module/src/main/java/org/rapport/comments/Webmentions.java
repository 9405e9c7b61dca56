package org.rapport.comments;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.ScheduledJob;
import org.rapport.comments.Webmention.Outcome;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Receives webmentions (W3C Recommendation, https://www.w3.org/TR/webmention/): takes them at once, whatever their pages say.
@Component
class Webmentions implements ScheduledJob {
    static final int MOST_WAITING = 1000;
    static final Duration KEPT = Duration.ofDays(30);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_TARGET = 2000;

    private final Limits limits;
    private final WebmentionTable table;
    private final Articles articles;
    private final Witness witness;
    private final Bans bans;
    private final Clock clock;

    Webmentions(Limits limits, WebmentionTable table, Articles articles, Witness witness, Bans bans, Clock clock) {
        this.limits = limits;
        this.table = table;
        this.articles = articles;
        this.witness = witness;
        this.bans = bans;
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

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration firstAfter() {
        return Duration.ofMinutes(3);
    }

    /// Forgets what is old.
    @Override
    public void run() {
        table.forget(clock.instant().minus(KEPT));
    }
}
