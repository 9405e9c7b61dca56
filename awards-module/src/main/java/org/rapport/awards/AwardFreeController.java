package org.rapport.awards;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// The owner says that she takes no awards, or takes them again.
@Controller
class AwardFreeController {
    private final AwardFree awardFree;
    private final Ledger ledger;
    private final Desk desk;
    private final Messages messages;

    AwardFreeController(AwardFree awardFree, Ledger ledger, Desk desk, Messages messages) {
        this.awardFree = awardFree;
        this.ledger = ledger;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(AwardFree.PATH)
    Answer show() {
        var words = awardFree.words(!ledger.kept().isEmpty());
        return Page.of(messages.say("awards.free.title"),
                new StaticTemplates().awardFree(messages, desk, awardFree.isOn(), words));
    }

    @PostMapping(AwardFree.PATH)
    Answer update(@RequestParam(defaultValue = "false") boolean on) {
        awardFree.set(on, desk.owner());
        return SeeOther.kept(AwardFree.PATH);
    }
}
