package org.rapport.awards;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.DeskItem;
import org.rapport.api.page.DeskSection;

/// Offers that wait for the owner: on her first page, and counted in the navigation.
@Component
@Order(200)
class OfferedAwards implements DeskItem, DeskSection {
    private final Awards awards;
    private final Exhibits exhibits;
    private final Shelf shelf;
    private final AwardFree awardFree;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    OfferedAwards(Awards awards, Exhibits exhibits, Shelf shelf, AwardFree awardFree, Desk desk, Site site,
            Messages messages) {
        this.awards = awards;
        this.exhibits = exhibits;
        this.shelf = shelf;
        this.awardFree = awardFree;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        return exhibits.of(awards.waiting()).stream().map(offer -> new Waiting(offer.first().offer().at(),
                new StaticTemplates().offer(site, messages, desk, shelf, offer, awardFree.isOn(), "", Naming.UNASKED)))
                .toList();
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("awards.desk.title"), "/desk/awards", awards.waiting().size());
    }
}
