package org.rapport.awards;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.awards.credentials.received.Reading;
import org.rapport.awards.credentials.received.Verification;

/// The owner hands in what a giver signed.
@Controller
class SignatureController {
    private final Ledger ledger;
    private final SignedOffers signed;
    private final DeskAwardController pages;

    SignatureController(Ledger ledger, SignedOffers signed, DeskAwardController pages) {
        this.ledger = ledger;
        this.signed = signed;
        this.pages = pages;
    }

    /// @param credential the address of a signed badge, or the credential itself
    @PostMapping("/desk/awards/{id}/offers/{offer}/signature")
    Answer create(@PathVariable long id, @PathVariable long offer, @RequestParam(defaultValue = "") String credential) {
        var award = new AwardId(id);
        var giver = new OfferId(offer);
        if (ledger.find(award).filter(it -> it.offers().stream().anyMatch(one -> one.id().equals(giver))).isEmpty()) {
            return Missing.unknown();
        }
        var reading = signed.check(credential);
        return switch (reading.verification()) {
            case Verification.Verified ignored -> kept(award, giver, reading, "awards.signature.kept");
            case Verification.Doubtful ignored -> kept(award, giver, reading, "awards.signature.doubtful");
            case Verification.Forged(var how) -> refused(award, how.words());
            case Verification.Unreadable(var why) -> refused(award, why.words());
        };
    }

    private Answer kept(AwardId award, OfferId giver, Reading reading, String told) {
        signed.keep(giver, reading);
        return SeeOther.telling("/desk/awards/" + award.value(), told);
    }

    private Answer refused(AwardId award, String problem) {
        return pages.page(award, problem).<Answer>map(Refused::new).orElseGet(Missing::unknown);
    }
}
