package org.rapport.awards;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Part;
import org.rapport.content.BlogFoot;

/// The accepted awards as a small row below the blog's column: about the writing, so never beside the practice's
/// services.
@Component
@Order(100)
class BadgeRow implements BlogFoot {
    private final AwardTable awards;
    private final Provenances provenances;
    private final Site site;
    private final Messages messages;

    BadgeRow(AwardTable awards, Provenances provenances, Site site, Messages messages) {
        this.awards = awards;
        this.provenances = provenances;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public Part foot() {
        var accepted = provenances.of(awards.accepted());
        return accepted.isEmpty()
                ? Part.nothing(Awards.TAG)
                : Part.of(new StaticTemplates().badgeRow(site, messages, accepted), Awards.TAG);
    }
}
