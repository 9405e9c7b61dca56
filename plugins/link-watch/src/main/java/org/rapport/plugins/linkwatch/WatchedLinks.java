package org.rapport.plugins.linkwatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.plugins.linkwatch.Finding.Missing;
import org.rapport.plugins.linkwatch.Finding.Moved;
import org.rapport.plugins.linkwatch.Finding.Present;
import org.rapport.plugins.linkwatch.Finding.Unknown;

/// All links of public articles, and what was found behind them. A link is dead when nothing was there on three days, and
/// is so no more as soon as something is.
@Component
class WatchedLinks {
    /// How long a link rests that needs no second look.
    static final Duration PAUSE = Duration.ofDays(14);
    static final Duration DAY = Duration.ofDays(1);
    /// Until somebody looks again who could reach nothing.
    static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 100;

    private final LinkTable table;
    private final CutOffTable cutOff;
    private final Site site;
    private final Clock clock;

    WatchedLinks(LinkTable table, CutOffTable cutOff, Site site, Clock clock) {
        this.table = table;
        this.cutOff = cutOff;
        this.site = site;
        this.clock = clock;
    }

    /// So many that are to be looked at now, one of each host.
    @Transactional(readOnly = true)
    List<Link> due(int most) {
        return table.due(clock.instant(), most);
    }

    /// So many behind which something was found lately, the latest first.
    @Transactional(readOnly = true)
    List<Link> lastFound(int most) {
        return table.lastFound(most);
    }

    /// Since when the site itself can probably reach nothing; empty if it can.
    @Transactional(readOnly = true)
    Optional<Instant> cutOffSince() {
        return cutOff.since();
    }

    /// Nobody can be reached, so that nothing can be said of `some`: as if they had not been looked at.
    @Transactional
    void noteCutOff(List<Link> some) {
        var now = clock.instant();
        cutOff.begin(now);
        some.forEach(link -> table.putOff(link.id(), now.plus(HOUR)));
    }

    @Transactional
    void noteReach() {
        cutOff.end();
    }

    @Transactional
    void note(Link link, Finding finding) {
        var now = clock.instant();
        table.look(link.id(), now);
        switch (finding) {
            case Present() -> table.found(link.id(), null, now, now.plus(PAUSE));
            case Moved(String address) -> table.found(link.id(), address, now, now.plus(PAUSE));
            case Missing() -> {
                table.missed(link.id(), LocalDate.ofInstant(now, site.zone()), now);
                table.putOff(link.id(), now.plus(link.failures() + 1 < Link.DEAD ? DAY : PAUSE));
            }
            case Unknown() -> table.putOff(link.id(), now.plus(link.failures() > 0 ? DAY : PAUSE));
        }
    }

    /// Has it looked at within the next minutes.
    @Transactional
    void lookAgain(LinkId id) {
        table.putOff(id, clock.instant());
    }

    /// Has all looked at soon, one of each host a minute.
    @Transactional
    void lookAtAll() {
        table.hurry(clock.instant());
    }

    @Transactional(readOnly = true)
    Looked looked() {
        return table.looked();
    }

    /// From now on its owner hears nothing of it.
    @Transactional
    void leave(LinkId id) {
        table.leave(id, clock.instant());
    }

    /// From now on she does again.
    @Transactional
    void watch(LinkId id) {
        table.watch(id, clock.instant());
    }

    @Transactional(readOnly = true)
    List<Link> dead() {
        return table.dead(Link.DEAD, MOST);
    }

    @Transactional(readOnly = true)
    int countDead() {
        return table.countDead(Link.DEAD);
    }

    /// Those that stand elsewhere for good.
    @Transactional(readOnly = true)
    List<Link> moved() {
        return table.moved(MOST);
    }

    /// Those of which their owner wants to hear nothing.
    @Transactional(readOnly = true)
    List<Link> left() {
        return table.left(MOST);
    }

    @Transactional(readOnly = true)
    int count() {
        return table.count();
    }
}
