package org.rapport.app.privacy;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(790)
class PrivacyNavigation implements NavigationItem {
    private final Messages messages;

    PrivacyNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(List.of(new Link(messages.say("site.privacy.link"), PrivacyController.PATH, List.of(),
                Spot.FOOTER)), Set.of());
    }
}
