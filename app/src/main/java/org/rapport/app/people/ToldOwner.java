package org.rapport.app.people;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.app.people.Owners.Created;
import org.rapport.app.people.Owners.NameUnusable;
import org.rapport.app.people.Owners.TooWeak;

/// Makes the first owner as the properties tell, before anybody is answered.
@Component
class ToldOwner implements SmartInitializingSingleton {
    private final OwnerProperties told;
    private final Owners owners;
    private final Messages messages;

    ToldOwner(OwnerProperties told, Owners owners, Messages messages) {
        this.told = told;
        this.owners = owners;
        this.messages = messages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (told.isTold() && !owners.isAnyKnown()) {
            create();
        }
    }

    private void create() {
        switch (owners.create(new OwnerName(told.name()), told.password())) {
            case Created created -> {
            }
            case NameUnusable unusable ->
                throw new UnusableOwnerException(
                        "rapport.owner.name: " + messages.say("site.people.setUp.nameUnusable"));
            case TooWeak(Weakness weakness) ->
                throw new UnusableOwnerException("rapport.owner.password: " + messages.say(weakness.message()));
        }
    }
}
