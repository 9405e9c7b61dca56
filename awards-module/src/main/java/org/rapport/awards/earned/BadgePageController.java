package org.rapport.awards.earned;

import java.util.Set;
import java.util.stream.Collectors;

import gg.jte.output.StringOutput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.TextFile;
import org.rapport.awards.earned.Holder.State;

/// What the badges mean, as readers are told, and their drawings. Who has one is not listed: her words show it.
@Controller
class BadgePageController {
    static final String PATH = "/badges";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Badges badges;
    private final HolderTable holders;
    private final Messages messages;

    BadgePageController(Badges badges, HolderTable holders, Messages messages) {
        this.badges = badges;
        this.holders = holders;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer index() {
        var shown = badges.active();
        if (shown.isEmpty()) {
            return Missing.unknown();
        }
        var counts = holders.count(State.EARNED).stream()
                .collect(Collectors.toMap(HolderTable.Count::badge, HolderTable.Count::holders));
        return Page.of(messages.say("awards.earned.title"), TEMPLATES.badges(messages, shown, counts))
                .described(messages.say("awards.earned.words")).tagged(Badges.TAG, Register.COUNTED);
    }

    @GetMapping(PATH + "/earned/{slug}.svg")
    Answer show(@PathVariable String slug) {
        return badges.at(slug).filter(Badge::isActive).<Answer>map(badge -> new TextFile("image/svg+xml", drawn(badge),
                Set.of(Badges.TAG))).orElseGet(Missing::unknown);
    }

    private String drawn(Badge badge) {
        var drawn = new StringOutput();
        TEMPLATES.drawing(messages, badge).writeTo(drawn);
        return drawn.toString().strip();
    }
}
