package org.example.keepsakes;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.comments.Discretion;
import org.rapport.comments.Host;
import org.rapport.content.Article;

/// Whoever gave the owner an idea hears from herself what became of it, and not from a machine.
@Component
@Order(400)
class InPerson implements Discretion {
    private final Candles candles;

    InPerson(Candles candles) {
        this.candles = candles;
    }

    @Override
    public Set<String> untold(Article article, Set<String> targets) {
        var theirs = candles.shown().stream().flatMap(comment -> Host.of(comment.site()).stream())
                .collect(Collectors.toSet());
        return targets.stream().filter(target -> Host.of(target).filter(theirs::contains).isPresent())
                .collect(Collectors.toSet());
    }
}
