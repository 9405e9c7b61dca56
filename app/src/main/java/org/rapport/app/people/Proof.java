package org.rapport.app.people;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.app.people.Owners.HeldBack;
import org.rapport.app.people.Owners.NotRecognised;
import org.rapport.app.people.Owners.Recognised;

/// That whoever is signed in is the owner still, and nobody who found her desk open.
@Component
public final class Proof {
    private final Owners owners;
    private final Desk desk;
    private final Messages messages;

    Proof(Owners owners, Desk desk, Messages messages) {
        this.owners = owners;
        this.desk = desk;
        this.messages = messages;
    }

    /// Why `password` does not prove it, in words for her; empty if it does. The brake on guesses holds here, too.
    public Optional<String> objection(String password) {
        return switch (owners.recognise(new OwnerName(desk.owner()), password)) {
            case Recognised(var owner) -> Optional.empty();
            case NotRecognised not -> Optional.of(messages.say("site.people.password.presentWrong"));
            case HeldBack(long seconds) -> Optional.of(messages.say("site.people.logIn.held", seconds));
        };
    }
}
