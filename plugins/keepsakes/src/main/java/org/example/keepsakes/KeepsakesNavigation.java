package org.example.keepsakes;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

/// A word at the foot of every page, as long as there is something to read.
@Component
@Order(400)
class KeepsakesNavigation implements NavigationItem {
    private final Candles candles;
    private final Messages messages;

    KeepsakesNavigation(Candles candles, Messages messages) {
        this.candles = candles;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        var shown = candles.shown();
        var links = shown.isEmpty()
                ? List.<Link>of()
                : List.of(new Link(messages.say("keepsakes.title"), KeepsakesController.PATH, List.of(), Spot.FOOTER));
        return new Entry(links, Candles.tags(shown));
    }
}
