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
import org.rapport.awards.kinds.Counts;

/// Awards on the owner's desk: what is offered, what is under way and what became of the others.
@Controller
class DeskAwardController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Exhibits exhibits;
    private final Shelf shelf;
    private final Journeys journeys;
    private final AwardFree awardFree;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    DeskAwardController(Ledger ledger, Exhibits exhibits, Shelf shelf, Journeys journeys, AwardFree awardFree,
            Desk desk, Site site,
            Messages messages) {
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.shelf = shelf;
        this.journeys = journeys;
        this.awardFree = awardFree;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/awards")
    Answer index() {
        return Page.of(messages.say("awards.desk.title"),
                TEMPLATES.deskAwards(site, messages, desk, shelf, exhibits.of(ledger.all()), awardFree.isOn()));
    }

    @GetMapping("/desk/awards/{id}")
    Answer show(@PathVariable long id) {
        return page(new AwardId(id), "", Naming.UNASKED).<Answer>map(page -> page)
                .orElseGet(Missing::unknown);
    }

    /// @param problem a message key: why it could not be accepted
    /// @param naming what she chose
    Optional<Page> page(AwardId id, String problem, Naming naming) {
        return page(id, problem, naming, SignatureController.Form.EMPTY, Optional.empty());
    }

    /// The same with what was handed in as signed by a giver.
    Optional<Page> page(AwardId id, SignatureController.Form signature) {
        return page(id, "", Naming.UNASKED, signature, Optional.empty());
    }

    /// The same with customs that cannot be.
    Optional<Page> page(AwardId id, Counts typed) {
        return page(id, "", Naming.UNASKED, SignatureController.Form.EMPTY, Optional.of(typed));
    }

    private Optional<Page> page(AwardId id, String problem, Naming naming, SignatureController.Form signature,
            Optional<Counts> typed) {
        return ledger.find(id).map(exhibits::of).map(exhibit -> Page.of(exhibit.kind().name(),
                TEMPLATES.deskAward(site, messages, desk, shelf, exhibit, journeys.find(id), awardFree.isOn(), problem,
                        naming,
                        signature, typed)));
    }
}
