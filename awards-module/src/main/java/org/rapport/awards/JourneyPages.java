package org.rapport.awards;

import java.util.List;
import java.util.Optional;

import gg.jte.Content;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Page;

/// Draws the pages of the owner's way with an award.
@Component
class JourneyPages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final ThankYou thankYou;
    private final Diplomas diplomas;
    private final Suggestions suggestions;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    JourneyPages(ThankYou thankYou, Diplomas diplomas, Suggestions suggestions, Desk desk, Site site,
            Messages messages) {
        this.thankYou = thankYou;
        this.diplomas = diplomas;
        this.suggestions = suggestions;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    /// @param typed what she sent, if it cannot be kept as it is
    /// @param problem a message key, or empty
    Page sheet(Journey journey, Stage stage, Optional<List<Line>> typed, String problem) {
        var lines = typed.orElseGet(() -> journey.sheet(stage, messages)).stream()
                .map(line -> stage == Stage.THANKS && line.words().isEmpty() && typed.isEmpty() ? ready(journey) : line)
                .toList();
        return page(stage, TEMPLATES.sheet(messages, desk, journey, stage, lines, problem));
    }

    private Line ready(Journey journey) {
        return new Line(Stage.THANKS, 1, "", thankYou.thanks(journey.exhibit()));
    }

    Page article(Journey journey) {
        return page(Stage.ARTICLE, TEMPLATES.thanksArticle(messages, desk, journey, thankYou.body(journey)));
    }

    /// @param typed what she sent, if it cannot be kept as it is
    Page nominees(Journey journey, NomineeForm typed, String problem) {
        return page(Stage.NOMINEES,
                TEMPLATES.nominees(site, messages, desk, journey, suggestions.of(journey), typed, problem));
    }

    Page telling(Journey journey) {
        return page(Stage.TELLING, TEMPLATES.telling(site, messages, desk, journey, diplomas));
    }

    private Page page(Stage stage, Content content) {
        return Page.of(messages.say("awards.stage." + stage.word()), content);
    }
}
