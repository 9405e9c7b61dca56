package org.rapport.content;

import java.util.Locale;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem.Spot;

/// With what a new page begins: nothing, or a text that names the facts that belong there.
enum Start {
    BLANK(Spot.HEADER), ABOUT(Spot.HEADER), SERVICES(Spot.HEADER), FEES(Spot.HEADER), CONTACT(Spot.HEADER),
    IMPRINT(Spot.FOOTER), PRIVACY(Spot.FOOTER);

    final Spot spot;

    Start(Spot spot) {
        this.spot = spot;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sheet sheet(Messages messages) {
        return this == BLANK
                ? Sheet.begun(spot, "", "")
                : Sheet.begun(spot, messages.say("content.pages.start." + word()),
                        messages.say("content.pages.start." + word() + ".body"));
    }
}
