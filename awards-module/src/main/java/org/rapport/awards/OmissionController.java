package org.rapport.awards;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// The owner leaves one giver of several out of what waits, once she was asked.
@Controller
class OmissionController {
    private static final String PATH = "/desk/awards/{id}/offers/{offer}/omission";

    private final Givers givers;
    private final Ledger ledger;
    private final Exhibits exhibits;
    private final Desk desk;
    private final Messages messages;

    OmissionController(Givers givers, Ledger ledger, Exhibits exhibits, Desk desk, Messages messages) {
        this.givers = givers;
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show(@PathVariable long id, @PathVariable long offer) {
        return ledger.find(new AwardId(id))
                .filter(award -> award instanceof Award.Open && award.offers().size() > 1).map(exhibits::of)
                .flatMap(exhibit -> exhibit.giver(new OfferId(offer)).<Answer>map(giver -> page(exhibit, giver)))
                .orElseGet(Missing::unknown);
    }

    private Page page(Exhibit exhibit, Provenance giver) {
        return Page.of(messages.say("awards.desk.omit", giver.offer().giverName(messages)),
                new StaticTemplates().omission(messages, desk, exhibit, giver));
    }

    @PostMapping(PATH)
    Answer create(@PathVariable long id, @PathVariable long offer) {
        return givers.omit(new AwardId(id), new OfferId(offer))
                ? SeeOther.telling("/desk/awards/" + id, "awards.desk.omitted")
                : Missing.unknown();
    }
}
