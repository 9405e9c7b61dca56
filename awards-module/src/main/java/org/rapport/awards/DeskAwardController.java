package org.rapport.awards;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;

/// Awards on the owner's desk: what is offered, what is under way and what became of the others.
@Controller
class DeskAwardController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Exhibits exhibits;
    private final Journeys journeys;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    DeskAwardController(Ledger ledger, Exhibits exhibits, Journeys journeys, Desk desk, Site site, Messages messages) {
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.journeys = journeys;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/awards")
    Answer index() {
        return Page.of(messages.say("awards.desk.title"),
                TEMPLATES.deskAwards(site, messages, desk, exhibits.of(ledger.all())));
    }

    @GetMapping("/desk/awards/{id}")
    Answer show(@PathVariable long id) {
        return page(new AwardId(id), "", Naming.UNASKED, SignatureController.Form.EMPTY).<Answer>map(page -> page)
                .orElseGet(Missing::unknown);
    }

    /// @param problem a message key: why it could not be accepted
    /// @param naming what she chose
    Optional<Page> page(AwardId id, String problem, Naming naming) {
        return page(id, problem, naming, SignatureController.Form.EMPTY);
    }

    /// The same with what was handed in as signed by a giver.
    Optional<Page> page(AwardId id, SignatureController.Form signature) {
        return page(id, "", Naming.UNASKED, signature);
    }

    private Optional<Page> page(AwardId id, String problem, Naming naming, SignatureController.Form signature) {
        return ledger.find(id).map(exhibits::of).map(exhibit -> Page.of(exhibit.kind().name(),
                TEMPLATES.deskAward(site, messages, desk, exhibit, journeys.find(id), problem, naming, signature)));
    }
}
