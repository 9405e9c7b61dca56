package org.rapport.app.plugins;

import java.io.IOException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Offers;
import org.rapport.host.running.Offers.Offer;

/// A plugin that came with the site is taken in.
@Controller
class OfferController {
    private final Offers offers;
    private final Intake intake;
    private final PluginPages pages;

    OfferController(Offers offers, Intake intake, PluginPages pages) {
        this.offers = offers;
        this.intake = intake;
        this.pages = pages;
    }

    /// Without a password, unlike a file from elsewhere: it is as much the site’s own as the rest of it.
    @PostMapping(PluginPages.PATH + "/offers/{id}")
    Answer create(@PathVariable String id) throws IOException {
        var offer = offers.find(id);
        return offer.isEmpty() ? Missing.unknown() : take(offer.get());
    }

    private Answer take(Offer offer) throws IOException {
        try (var jar = offer.open()) {
            return intake.take(jar);
        } catch (Refused e) {
            return pages.refuse(Objection.against(offer.id(), e.findings()));
        }
    }
}
