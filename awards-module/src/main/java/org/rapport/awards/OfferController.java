package org.rapport.awards;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.awards.kinds.Kinds;

/// The owner enters an offer that reached her elsewhere: by letter, at a table, on a site that links to nobody.
@Controller
class OfferController {
    private static final String PATH = "/desk/awards/new";

    private final Offers offers;
    private final Kinds kinds;
    private final Desk desk;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    OfferController(Offers offers, Kinds kinds, Desk desk, Site site, Messages messages, Clock clock) {
        this.offers = offers;
        this.kinds = kinds;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// @param kind the award that is chosen to begin with, perhaps empty
    @GetMapping(PATH)
    Answer show(@RequestParam(defaultValue = "") String kind) {
        return page(new OfferForm(kind, "", "", "", ""), Map.of());
    }

    @PostMapping(PATH)
    Answer create(OfferForm form) {
        var problems = form.problems(kinds, site, clock);
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        return offers.enter(form, form.moment(site.zone(), clock).orElseThrow(), desk.owner())
                .<Answer>map(award -> new SeeOther("/desk/awards/" + award.value()))
                .orElseGet(() -> new Refused(page(form, Map.of("address", "awards.entry.known"))));
    }

    private Page page(OfferForm form, Map<String, String> problems) {
        return Page.of(messages.say("awards.entry.title"),
                new StaticTemplates().offerForm(messages, desk, kinds.all(), form, problems));
    }
}
