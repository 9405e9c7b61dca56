package org.rapport.app.shell;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.DeskItem;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.app.readings.ReadingsChart;

/// The desk's first page: what waits for a decision, oldest first, and what is ahead.
@Controller
class TodayController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Places<DeskItem> items;
    private final Beginning beginning;
    private final ReadingsChart readings;
    private final Desk desk;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    TodayController(Places<DeskItem> items, Beginning beginning, ReadingsChart readings, Desk desk, Site site,
            Messages messages, Clock clock) {
        this.items = items;
        this.beginning = beginning;
        this.readings = readings;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/desk")
    Answer show() {
        var now = clock.instant();
        var agenda = Agenda.of(items.ask(DeskItem::waiting).stream().flatMap(List::stream).toList(), now);
        return Page.of(messages.say("site.today.title"),
                TEMPLATES.today(messages, desk, site.day(now), agenda, beginning.steps(), readings.show()));
    }
}
