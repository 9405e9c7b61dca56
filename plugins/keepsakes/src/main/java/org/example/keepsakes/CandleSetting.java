package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

/// Leads the owner to where she lights the candles and puts them out.
@Component
@Order(400)
class CandleSetting implements DeskSetting {
    private final Messages messages;

    CandleSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("keepsakes.candles"), messages.say("keepsakes.candles.setting"),
                KeepsakesDesk.PATH + "#candles");
    }
}
