package org.rapport.app.people;

import java.util.List;
import java.util.Set;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(900)
class PeopleDisclosure implements Disclosure {
    private final ServerProperties server;
    private final Messages messages;

    PeopleDisclosure(ServerProperties server, Messages messages) {
        this.server = server;
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(messages.say("site.privacy.guess"), messages.say("site.privacy.guess.why"), Guesses.KEPT,
                        Set.of("guess.account", "guess.network")),
                new Kept(messages.say("site.privacy.owner"), messages.say("site.privacy.owner.why"), null,
                        Set.of("owner.name", "owner.known_as", "owner.password_hash")),
                new Kept(messages.say("site.privacy.session"), messages.say("site.privacy.session.why"),
                        server.getServlet().getSession().getTimeout(),
                        Set.of("session.primary_id", "session.session_id", "session.principal_name",
                                "session_attributes.session_primary_id",
                                "session_attributes.attribute_name",
                                "session_attributes.attribute_bytes")));
    }
}
