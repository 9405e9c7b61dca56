package org.rapport.app.people;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Page;

/// The page with the log-in; before the site is set up, the page that says how to do that.
@Component
class LogInPage {
    private final Templates templates = new StaticTemplates();
    private final Messages messages;
    private final Desk desk;
    private final Owners owners;

    LogInPage(Messages messages, Desk desk, Owners owners) {
        this.messages = messages;
        this.desk = desk;
        this.owners = owners;
    }

    /// @param name what was typed
    /// @param problem why it did not work, or empty
    Page page(String name, Destination to, String problem) {
        return page(name, to, problem, List.of());
    }

    /// @param kept what she sent after her log-in had expired, carried along
    Page page(String name, Destination to, String problem, List<KeptForm> kept) {
        var title = messages.say(owners.isAnyKnown() ? "site.people.logIn.title" : "site.people.noOwner.title");
        return Page.of(title, owners.isAnyKnown()
                ? templates.logIn(messages, desk.formToken(), name, to.path(), problem, kept)
                : templates.noOwner(messages));
    }
}
