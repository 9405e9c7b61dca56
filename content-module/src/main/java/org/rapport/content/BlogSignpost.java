package org.rapport.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.api.page.Signpost;

/// Leads to what there is to read, whatever was asked for.
@Component
@Order(710)
class BlogSignpost implements Signpost {
    private static final int MOST_TAGS = 12;

    private final HeadlineTable headlines;
    private final PublicPageTable pages;
    private final Messages messages;

    BlogSignpost(HeadlineTable headlines, PublicPageTable pages, Messages messages) {
        this.headlines = headlines;
        this.pages = pages;
        this.messages = messages;
    }

    @Override
    public Part towards(String path) {
        return headlines.newest(0, 1).isEmpty()
                ? Part.nothing(Articles.LISTED)
                : Part.of(Pages.templates().blogSignpost(messages, pages.fullestTags(MOST_TAGS)), Articles.LISTED);
    }
}
