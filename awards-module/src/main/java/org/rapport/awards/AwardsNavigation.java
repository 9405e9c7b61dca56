package org.rapport.awards;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(200)
class AwardsNavigation implements NavigationItem {
    private final AwardTable awards;
    private final Messages messages;

    AwardsNavigation(AwardTable awards, Messages messages) {
        this.awards = awards;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        var links = awards.countKept() == 0
                ? List.<Link>of()
                : List.of(new Link(messages.say("awards.navigation"), "/awards", List.of("/awards/")));
        return new Entry(links, Set.of(Awards.TAG));
    }
}
