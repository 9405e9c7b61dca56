package org.rapport.awards;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The owner declines an award, kindly, puts it off, or thinks about it again.
@Controller
class DeclinationController {
    private final Awards awards;
    private final Ledger ledger;
    private final Exhibits exhibits;
    private final DeclinationPages pages;
    private final Desk desk;

    DeclinationController(Awards awards, Ledger ledger, Exhibits exhibits, DeclinationPages pages, Desk desk) {
        this.awards = awards;
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.pages = pages;
        this.desk = desk;
    }

    /// What she can say, and what goes and stays.
    @GetMapping("/desk/awards/{id}/declination")
    Answer show(@PathVariable long id) {
        return ledger.find(new AwardId(id)).filter(DeclinationController::isDeclinable).map(exhibits::of)
                .<Answer>map(pages::page).orElseGet(Missing::unknown);
    }

    private static boolean isDeclinable(Award award) {
        return award instanceof Award.Open || award instanceof Award.Kept;
    }

    /// Declines it, and says `words` under the comments that offered it, unless she wants to say nothing.
    @PostMapping("/desk/awards/{id}/declination")
    Answer decline(@PathVariable long id, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String answering) {
        var said = PlainText.of(words);
        return switch (awards.decline(new AwardId(id), seen, answering.isEmpty() ? "" : said, desk.owner())) {
            case Declination.Done(var wasKept) -> SeeOther.telling("/desk/awards",
                    wasKept ? "awards.desk.taken-down.told" : "awards.desk.declined.told");
            case Declination.Unsaid(var problem) -> ledger.find(new AwardId(id)).map(exhibits::of)
                    .<Answer>map(exhibit -> new Refused(pages.page(exhibit, said, problem)))
                    .orElseGet(Missing::unknown);
            case Declination.Decided() -> new SeeOther("/desk/awards/" + id);
            case Declination.Unknown() -> Missing.unknown();
        };
    }

    @PostMapping("/desk/awards/{id}/postponement")
    Answer putOff(@PathVariable long id) {
        return awards.putOff(new AwardId(id), desk.owner())
                .<Answer>map(award -> SeeOther.telling("/desk/awards", "awards.desk.later.told"))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/awards/{id}/reconsideration")
    Answer reconsider(@PathVariable long id) {
        return awards.reconsider(new AwardId(id))
                .<Answer>map(award -> new SeeOther("/desk/awards/" + award.id().value()))
                .orElseGet(Missing::unknown);
    }
}
