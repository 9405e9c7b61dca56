package org.rapport.plugins.readinglist;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Page;

/// The reading list’s page on the owner’s desk, as it is and with what keeps something from being taken.
@Component
class ReadingListDesk {
    static final String PATH = "/desk/reading-list";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final ReadingList readingList;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    ReadingListDesk(ReadingList readingList, Desk desk, Site site, Messages messages) {
        this.readingList = readingList;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    /// @param problems field name to message key
    Page page(Tip tip, Map<String, String> problems) {
        return page(tip, problems, Optional.empty());
    }

    /// What came of a file.
    Page page(Brought brought) {
        return page(Tip.blank(), Map.of(), Optional.of(brought));
    }

    private Page page(Tip tip, Map<String, String> problems, Optional<Brought> brought) {
        return Page.of(messages.say("reading-list.title"),
                TEMPLATES.deskReadingList(site, messages, desk, readingList.all(), tip, problems, brought));
    }

    /// One of them, to be changed.
    ///
    /// @param problems field name to message key
    Page page(RecommendationId id, Tip tip, Map<String, String> problems) {
        return Page.of(messages.say("reading-list.desk.edit"),
                TEMPLATES.deskRecommendation(messages, desk, id, tip, problems));
    }
}
