package org.rapport.content.media;

import java.util.List;

import gg.jte.Content;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Page;
import org.rapport.content.listing.Search;

/// The library's pages on the desk.
@Component
class MediaPages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Media media;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    MediaPages(Media media, Desk desk, Site site, Messages messages) {
        this.media = media;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    Page library(Search search) {
        return library(search, List.of(), false);
    }

    /// Nothing of what was sent could be taken, or nothing was sent.
    Page refused(Arrivals arrivals) {
        return library(Search.ALL, arrivals.refused(), arrivals.refused().isEmpty());
    }

    private Page library(Search search, List<Outcome.Refused> refused, boolean nothingChosen) {
        return Page.of(messages.say("content.media.title"),
                TEMPLATES.library(messages, desk, media.list(search), refused, nothingChosen));
    }

    /// Asks for the words of all of them at once.
    Page describe(List<DescriptionForm> forms, List<Outcome.Refused> refused) {
        return Page.of(messages.say("content.media.new"), TEMPLATES.descriptions(messages, desk, forms, refused));
    }

    Page medium(Medium medium) {
        return medium(medium, List.of(), false);
    }

    Page medium(Medium medium, Outcome.Refused replacement) {
        return medium(medium, List.of(replacement), false);
    }

    Page stillUsed(Medium medium) {
        return medium(medium, List.of(), true);
    }

    private Page medium(Medium medium, List<Outcome.Refused> refused, boolean stays) {
        return Page.of(medium.name(), TEMPLATES.medium(site, messages, desk, DescriptionForm.of(medium),
                media.usages(medium.id()), media.isPortrait(medium.id()), refused, stays));
    }

    Content lines(Arrivals arrivals) {
        return TEMPLATES.lines(messages, arrivals.ids().stream().flatMap(id -> media.find(id).stream()).toList(),
                arrivals.refused());
    }
}
