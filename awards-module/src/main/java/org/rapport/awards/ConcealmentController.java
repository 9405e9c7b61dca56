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

/// The owner names a giver no more whose award she accepted.
@Controller
class ConcealmentController {
    private static final String PATH = "/desk/awards/{id}/offers/{offer}/concealment";

    private final Givers givers;
    private final Journeys journeys;
    private final Desk desk;
    private final Messages messages;

    ConcealmentController(Givers givers, Journeys journeys, Desk desk, Messages messages) {
        this.givers = givers;
        this.journeys = journeys;
        this.desk = desk;
        this.messages = messages;
    }

    /// What goes, and what stays until she changes it herself.
    @GetMapping(PATH)
    Answer show(@PathVariable long id, @PathVariable long offer) {
        return journeys.find(new AwardId(id))
                .flatMap(journey -> journey.exhibit().giver(new OfferId(offer))
                        .filter(giver -> !giver.offer().isDiscreet()).<Answer>map(giver -> page(journey, giver)))
                .orElseGet(Missing::unknown);
    }

    private Page page(Journey journey, Provenance giver) {
        return Page.of(messages.say("awards.conceal.title", giver.offer().giverName(messages)),
                new StaticTemplates().concealment(messages, desk, journey, giver));
    }

    @PostMapping(PATH)
    Answer create(@PathVariable long id, @PathVariable long offer) {
        return givers.conceal(new AwardId(id), new OfferId(offer))
                ? SeeOther.telling("/desk/awards/" + id, "awards.conceal.told")
                : new SeeOther("/desk/awards/" + id);
    }
}
