package org.rapport.content.sources;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Page;
import org.rapport.content.listing.Search;

/// The pages of sources on the desk.
@Component
class SourcePages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Sources sources;
    private final Desk desk;
    private final Messages messages;

    SourcePages(Sources sources, Desk desk, Messages messages) {
        this.sources = sources;
        this.desk = desk;
        this.messages = messages;
    }

    Page list(Search search) {
        return list(search, Arrival.NONE);
    }

    Page list(Arrival arrival) {
        return list(Search.ALL, arrival);
    }

    private Page list(Search search, Arrival arrival) {
        return Page.of(messages.say("content.desk.sources.title"), TEMPLATES.sources(messages, desk,
                sources.list(search), sources.style(), arrival));
    }

    Page sheet(@Nullable Source source, SourceForm form, Map<String, String> problems, @Nullable Source other) {
        return Page.of(messages.say(source == null ? "content.desk.sources.new" : "content.desk.sources.title"),
                TEMPLATES.source(messages, desk, new SourceSheet(source, form, problems, other),
                        source == null ? List.of() : sources.citing(source.key())));
    }
}
