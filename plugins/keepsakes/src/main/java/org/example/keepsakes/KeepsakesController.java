package org.example.keepsakes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;

/// The comments with a candle, together on a page of their own.
@Controller
class KeepsakesController {
    static final String PATH = "/keepsakes";

    private final Candles candles;
    private final Site site;
    private final Messages messages;

    KeepsakesController(Candles candles, Site site, Messages messages) {
        this.candles = candles;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        var shown = candles.shown();
        return shown.isEmpty()
                ? Missing.unknown()
                : Page.of(messages.say("keepsakes.title"), new StaticTemplates().keepsakes(site, messages, shown))
                        .described(messages.say("keepsakes.words", site.practice().author()))
                        .tagged(Candles.tags(shown));
    }
}
