package org.rapport.awards;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.PlainText;
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

    /// What was handed in, as it was typed, and why it cannot be taken.
    ///
    /// @param giver whose it should be; null for nobody's
    /// @param problem a message key; empty if nothing is wrong
    record Form(@Nullable OfferId giver, String credential, String problem) {
        static final Form EMPTY = new Form(null, "", "");

        Form {
            credential = PlainText.of(credential);
        }

        boolean isOf(Provenance other) {
            return other.offer().id().equals(giver);
        }
    }

    /// @param credential the address of a signed badge, or the credential itself
    /// @param file in which the credential is; if there is one, it counts
    @PostMapping("/desk/awards/{id}/offers/{offer}/signature")
    Answer create(@PathVariable long id, @PathVariable long offer, @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var award = new AwardId(id);
        var giver = new OfferId(offer);
        if (!isOf(giver, award)) {
            return Missing.unknown();
        }
        var reading = file == null || !isChosen(file) ? signed.check(credential) : signed.check(file.getBytes());
        return switch (reading.verification()) {
            case Verification.Verified ignored -> kept(award, giver, reading);
            case Verification.Doubtful ignored -> kept(award, giver, reading);
            case Verification.Forged(var how) -> refused(award, new Form(giver, credential, how.words()));
            case Verification.Unreadable(var why) -> refused(award, new Form(giver, credential, why.words()));
        };
    }

    /// Where no file was chosen, a browser sends an empty one without a name.
    private static boolean isChosen(MultipartFile file) {
        return !file.isEmpty() || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    /// What is about it, the page says beside it.
    private Answer kept(AwardId award, OfferId giver, Reading reading) {
        return signed.keep(giver, reading)
                ? SeeOther.telling("/desk/awards/" + award.value(), "awards.signature.kept")
                : SeeOther.telling("/desk/awards/" + award.value() + "#signed-" + giver.value(),
                        "awards.signature.doubtful");
    }

    /// The owner takes it off the offer again.
    @PostMapping("/desk/awards/{id}/offers/{offer}/signature/removal")
    Answer remove(@PathVariable long id, @PathVariable long offer) {
        var award = new AwardId(id);
        var giver = new OfferId(offer);
        if (!isOf(giver, award)) {
            return Missing.unknown();
        }
        signed.remove(giver);
        return SeeOther.telling("/desk/awards/" + id, "awards.signature.removed");
    }

    private boolean isOf(OfferId giver, AwardId award) {
        return ledger.find(award).stream().flatMap(it -> it.offers().stream()).anyMatch(it -> it.id().equals(giver));
    }

    private Answer refused(AwardId award, Form form) {
        return pages.page(award, form).<Answer>map(Refused::new).orElseGet(Missing::unknown);
    }
}
