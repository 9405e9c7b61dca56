package org.rapport.awards;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.comments.Discretion;
import org.rapport.content.Article;

/// A blog learns once for ever that it was named for an award: no other thanks tell it again, nor do changes of these.
@Component
@Order(200)
class OnceForEver implements Discretion {
    private final Journeys journeys;

    OnceForEver(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public Set<String> untold(Article article, Set<String> targets) {
        var told = journeys.thankedIn(article.id()).map(journeys::of).stream()
                .flatMap(journey -> journey.nominees().stream()).filter(Nomination::isTold)
                .map(nomination -> nomination.nominee().host()).collect(Collectors.toSet());
        return targets.stream().filter(target -> Blog.of(target).filter(told::contains).isPresent())
                .collect(Collectors.toSet());
    }
}
