package org.rapport.content;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lies in the way of an article called "Stone" whose publication somebody is to hear of.
@Component
class Stone {
    private volatile boolean inTheWay;

    void lie() {
        inTheWay = true;
    }

    void roll() {
        inTheWay = false;
    }

    @EventListener
    void on(ArticlePublished published) {
        if (inTheWay && published.title().equals("Stone")) {
            throw new IllegalStateException("A stone lies in the way");
        }
    }
}
