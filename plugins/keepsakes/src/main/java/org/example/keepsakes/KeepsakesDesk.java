package org.example.keepsakes;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Page;

/// The owner’s page of keepsakes, as it is and with what keeps a file from being taken.
@Component
class KeepsakesDesk {
    static final String PATH = "/desk/keepsakes";

    private final Thanks thanks;
    private final Ideas ideas;
    private final Candles candles;
    private final Desk desk;
    private final Messages messages;

    KeepsakesDesk(Thanks thanks, Ideas ideas, Candles candles, Desk desk, Messages messages) {
        this.thanks = thanks;
        this.ideas = ideas;
        this.candles = candles;
        this.desk = desk;
        this.messages = messages;
    }

    /// @param problem a message key, or empty
    Page page(String problem) {
        return Page.of(messages.say("keepsakes.title"),
                new StaticTemplates().keepsakesDesk(messages, desk, thanks.all(),
                        ideas.open(), candles.areLit(), problem));
    }
}
