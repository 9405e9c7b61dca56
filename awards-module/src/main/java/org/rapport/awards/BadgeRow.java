package org.rapport.awards;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Part;
import org.rapport.content.BlogFoot;

/// The kept awards as a small row below the blog's column: about the writing, so never beside the practice's
/// services.
@Component
@Order(100)
class BadgeRow implements BlogFoot {
    private final Shelf shelf;
    private final AwardFree awardFree;
    private final Site site;
    private final Messages messages;

    BadgeRow(Shelf shelf, AwardFree awardFree, Site site, Messages messages) {
        this.shelf = shelf;
        this.awardFree = awardFree;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public Part foot() {
        var kept = shelf.all();
        var notice = awardFree.notice(kept);
        return kept.isEmpty() && notice.isEmpty()
                ? Part.nothing(Awards.TAG)
                : Part.of(new StaticTemplates().badgeRow(site, messages, kept, notice), Awards.TAG);
    }
}
