package org.rapport.plugins.linkwatch;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.First;
import org.rapport.api.ScheduledJob;
import org.rapport.content.Articles;

/// Looks every minute at a few links whose turn it is, one of each host.
@Component
class Watch implements ScheduledJob {
    static final int AT_ONCE = 20;
    private static final int MOST_REDIRECTS = 5;

    private final WatchedLinks links;
    private final Mentions mentions;
    private final Articles articles;
    private final Fetch fetch;

    Watch(WatchedLinks links, Mentions mentions, Articles articles, Fetch fetch) {
        this.links = links;
        this.mentions = mentions;
        this.articles = articles;
        this.fetch = fetch;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (!mentions.isComplete()) {
            articles.newest(Integer.MAX_VALUE).forEach(article -> mentions.read(article.id()));
            mentions.complete();
        }
        var due = links.due(AT_ONCE);
        if (!due.isEmpty()) {
            note(walk(due.stream().map(Trail::from).toList()));
        }
    }

    private void note(List<Trail> trails) {
        var reach = reach(trails);
        if (reach == Reach.CUT_OFF) {
            links.noteCutOff(trails.stream().map(Trail::link).toList());
            return;
        }
        if (reach == Reach.OPEN) {
            links.noteReach();
        }
        trails.forEach(trail -> links.note(trail.link(), Finding.of(trail, reach == Reach.OPEN)));
    }

    /// No transaction is open while others answer.
    private List<Trail> walk(List<Trail> trails) {
        var walked = trails;
        for (var step = 0; step <= MOST_REDIRECTS; step++) {
            walked = step(walked);
        }
        return walked;
    }

    private List<Trail> step(List<Trail> trails) {
        var asked = trails.stream().filter(Trail::goesOn).map(trail -> new First(trail.next())).toList();
        var answered = fetch.all(asked).iterator();
        return trails.stream().map(trail -> trail.goesOn() ? trail.and(answered.next()) : trail).toList();
    }

    /// Who answered before is asked, too, if nobody else answers.
    private Reach reach(List<Trail> trails) {
        if (trails.stream().anyMatch(trail -> trail.outcome() instanceof Arrived)) {
            return Reach.OPEN;
        }
        var other = links.lastFound(AT_ONCE + 1).stream().filter(link -> isElsewhere(link, trails)).findFirst();
        if (other.filter(link -> fetch.ask(new First(link.uri())) instanceof Arrived).isPresent()) {
            return Reach.OPEN;
        }
        var isOneOfSeveral = other.isPresent() || trails.size() > 1;
        return isOneOfSeveral && trails.stream().allMatch(Trail::isSilent) ? Reach.CUT_OFF : Reach.UNCLEAR;
    }

    private static boolean isElsewhere(Link link, List<Trail> trails) {
        return trails.stream().noneMatch(trail -> trail.link().uri().getHost().equals(link.uri().getHost()));
    }
}
