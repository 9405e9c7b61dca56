package org.rapport.awards;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Page;

/// Draws the page on which the owner declines an award, or takes the badge of one down that she accepted.
@Component
class DeclinationPages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Journeys journeys;
    private final Diplomas diplomas;
    private final AwardFree awardFree;
    private final Desk desk;
    private final Messages messages;

    DeclinationPages(Ledger ledger, Journeys journeys, Diplomas diplomas, AwardFree awardFree, Desk desk,
            Messages messages) {
        this.ledger = ledger;
        this.journeys = journeys;
        this.diplomas = diplomas;
        this.awardFree = awardFree;
        this.desk = desk;
        this.messages = messages;
    }

    /// With the words that are ready for those who offered it; none for whom she thanked already.
    Page page(Exhibit exhibit) {
        return page(exhibit, exhibit.award() instanceof Award.Kept ? "" : ready(exhibit), "");
    }

    /// That she takes none at all is said only if it is true.
    private String ready(Exhibit exhibit) {
        var takesNone = awardFree.isOn() && ledger.kept().isEmpty();
        return messages.say(takesNone ? "awards.decline.words" : "awards.decline.words.this", exhibit.kind().name());
    }

    /// @param words as she typed them
    /// @param problem a message key; empty if nothing is wrong
    Page page(Exhibit exhibit, String words, String problem) {
        return journeys.find(exhibit.award().id())
                .map(journey -> Page.of(messages.say("awards.desk.take-down"),
                        TEMPLATES.takingDown(messages, desk, journey, diplomas, words, problem)))
                .orElseGet(() -> Page.of(messages.say("awards.decline.title"),
                        TEMPLATES.declination(messages, desk, exhibit, words, problem)));
    }
}
