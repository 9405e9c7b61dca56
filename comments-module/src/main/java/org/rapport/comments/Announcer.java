package org.rapport.comments;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.Fetch.Arrived;
import org.rapport.api.ScheduledJob;
import org.rapport.api.Site;
import org.rapport.api.WebAddress;
import org.rapport.comments.Announcement.Outcome;
import org.rapport.content.Articles;

/// Tells pages elsewhere that an article links to them, or does not any more: by webmention
/// (https://www.w3.org/TR/webmention/#sending-webmentions), else by pingback. Many at the same time; who cannot be reached
/// is tried again.
@Component
class Announcer implements ScheduledJob {
    static final int AT_ONCE = 20;
    /// How long to wait before the next try.
    static final List<Duration> PATIENCE = List.of(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(1),
            Duration.ofHours(8));
    /// Longer than telling takes: whoever began and died is succeeded after that.
    static final Duration A_ROUND = Duration.ofMinutes(3);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int ALREADY_KNOWN = 48;
    private static final Logger log = LoggerFactory.getLogger(Announcer.class);

    private final AnnouncementTable table;
    private final Settlements settlements;
    private final Articles articles;
    private final Fetch fetch;
    private final Site site;
    private final Clock clock;

    Announcer(AnnouncementTable table, Settlements settlements, Articles articles, Fetch fetch, Site site,
            Clock clock) {
        this.table = table;
        this.settlements = settlements;
        this.articles = articles;
        this.fetch = fetch;
        this.site = site;
        this.clock = clock;
    }

    /// What is said to one page in this round.
    private record Telling(Announcement announcement, Endpoint endpoint, Fetch.Post post) {}

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    /// Tells whoever is due.
    @Override
    public void run() {
        var until = clock.instant().plus(A_ROUND);
        var due = table.due(clock.instant(), AT_ONCE).stream()
                .filter(it -> it.dueAt() != null && table.putOff(it.id(), it.dueAt(), until))
                .filter(this::isStillTrue).toList();
        var pages = fetch.all(due.stream().map(it -> new Fetch.Get(address(it))).toList());
        var tellings = new ArrayList<Telling>();
        for (var i = 0; i < due.size(); i++) {
            telling(due.get(i), pages.get(i), until).ifPresent(tellings::add);
        }
        var answers = fetch.all(tellings.stream().map(Telling::post).toList());
        for (var i = 0; i < tellings.size(); i++) {
            hear(tellings.get(i), answers.get(i), until);
        }
    }

    /// Where it is asked, however the article spells it.
    private static URI address(Announcement it) {
        return WebAddress.read(it.target()).orElseThrow();
    }

    /// Nobody is told of a link in an article that was taken back meanwhile.
    private boolean isStillTrue(Announcement it) {
        var isTrue = !it.linked() || articles.isPublic(it.article());
        if (!isTrue) {
            table.forget(it.id());
        }
        return isTrue;
    }

    /// Where `page` wants to be told; nothing if it does not, or cannot be reached, which is noted.
    private Optional<Telling> telling(Announcement it, Fetch.Outcome page, Instant until) {
        if (!(page instanceof Arrived arrived) || isBusy(arrived)) {
            settle(it, Outcome.WAITING, page, until);
            return Optional.empty();
        }
        var endpoint = endpoint(arrived);
        if (endpoint.isEmpty()) {
            settle(it, Outcome.SILENT, page, until);
        }
        var source = articles.find(it.article()).map(article -> site.absolute(article.path())).orElseThrow();
        return endpoint.map(found -> new Telling(it, found, found.told(source, it.target())));
    }

    /// Pages are others' work: one that cannot be understood names nobody.
    private static Optional<Endpoint> endpoint(Arrived page) {
        try {
            return Endpoint.of(page);
        } catch (RuntimeException e) {
            log.debug("{} could not be read", page.address(), e);
            return Optional.empty();
        }
    }

    private void hear(Telling telling, Fetch.Outcome answer, Instant until) {
        var outcome = !(answer instanceof Arrived arrived) || isBusy(arrived)
                ? Outcome.WAITING
                : outcome(telling.endpoint(), arrived);
        settle(telling.announcement(), outcome, answer, until);
    }

    private static Outcome outcome(Endpoint endpoint, Arrived answer) {
        var isTaken = answer.status() >= 200 && answer.status() < 300;
        return switch (endpoint) {
            case Endpoint.Webmention _ -> isTaken ? Outcome.WEBMENTION : Outcome.REFUSED;
            case Endpoint.Pingback _ -> isTaken && XmlRpc.fault(answer.body())
                    .filter(fault -> fault == 0 || fault == ALREADY_KNOWN).isPresent()
                            ? Outcome.PINGBACK
                            : Outcome.REFUSED;
        };
    }

    /// Whether to come back later (RFC 9110, section 15.6, and RFC 6585, section 4).
    private static boolean isBusy(Arrived answer) {
        return answer.status() == 429 || answer.status() >= 500;
    }

    private void settle(Announcement it, Outcome outcome, Fetch.Outcome answer, Instant until) {
        var next = outcome == Outcome.WAITING ? next(it, answer) : null;
        var settled = outcome == Outcome.WAITING && next == null ? Outcome.UNREACHABLE : outcome;
        settlements.settle(it, settled, next, until);
    }

    /// When to try again: not before the other side wants it. Null if that was tried often enough.
    private @Nullable Instant next(Announcement it, Fetch.Outcome answer) {
        if (it.tries() >= PATIENCE.size() || answer instanceof Fetch.Failed(var reason) && reason.isForEver()) {
            return null;
        }
        var wait = PATIENCE.get(it.tries());
        var asked = answer instanceof Arrived arrived ? retryAfter(arrived) : Duration.ZERO;
        return clock.instant().plus(asked.compareTo(wait) > 0 ? asked : wait);
    }

    /// In seconds, as RFC 9110, section 10.2.3, has it; a date is taken for an hour.
    private static Duration retryAfter(Arrived answer) {
        var said = answer.header("Retry-After").stream().findFirst().map(String::strip).orElse("0");
        var wait = said.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(said)) : Duration.ofHours(1);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
