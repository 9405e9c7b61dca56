package org.rapport.app.people;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.app.people.Owners.Created;
import org.rapport.app.people.Owners.Creation;

/// The one-time links with which a site gets its owner.
@Component
class SetUps {
    private final SetUpTable table;
    private final Owners owners;
    private final Clock clock;

    SetUps(SetUpTable table, Owners owners, Clock clock) {
        this.table = table;
        this.owners = owners;
        this.clock = clock;
    }

    /// A new link, while there is no owner; earlier ones are void in any case.
    @Transactional
    public Optional<SetUpToken> renew() {
        table.deleteAll();
        if (owners.isAnyKnown()) {
            return Optional.empty();
        }
        var token = SetUpToken.fresh();
        table.insert(token.hash(), clock.instant());
        return Optional.of(token);
    }

    boolean isOpen(SetUpToken token) {
        return table.holds(token.hash());
    }

    /// Makes the owner and voids the link; empty if the link is void. A refused name or password leaves it open.
    @Transactional
    public Optional<Creation> use(SetUpToken token, OwnerName name, String password) {
        if (table.delete(token.hash()) == 0) {
            return Optional.empty();
        }
        var creation = owners.create(name, password);
        if (!(creation instanceof Created)) {
            table.insert(token.hash(), clock.instant());
        }
        return Optional.of(creation);
    }
}
