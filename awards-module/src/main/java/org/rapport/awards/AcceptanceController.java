package org.rapport.awards;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// Awards on the owner's desk: what is offered, and her decision.
@Controller
class AcceptanceController {
    private final Awards awards;
    private final AwardTable table;
    private final Provenances provenances;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    AcceptanceController(Awards awards, AwardTable table, Provenances provenances, Desk desk, Site site,
            Messages messages) {
        this.awards = awards;
        this.table = table;
        this.provenances = provenances;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/awards")
    Answer index() {
        return Page.of(messages.say("awards.desk.title"), new StaticTemplates().deskAwards(site, messages, desk,
                provenances.of(table.open()), provenances.of(table.closed())));
    }

    @PostMapping("/desk/awards/{id}/acceptance")
    Answer accept(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String seen) {
        return awards.accept(new AwardId(id), version, seen, desk.owner())
                .<Answer>map(award -> new SeeOther("/desk/awards"))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/awards/{id}/declination")
    Answer decline(@PathVariable long id) {
        return awards.decline(new AwardId(id), desk.owner()).<Answer>map(award -> new SeeOther("/desk/awards"))
                .orElseGet(Missing::unknown);
    }
}
