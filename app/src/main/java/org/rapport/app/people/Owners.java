package org.rapport.app.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.app.people.Guesses.Granted;
import org.rapport.app.people.Guesses.Held;

/// Those who keep the site: for now one, made at the first start.
@Component
class Owners {
    private final OwnerTable table;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Site site;
    private final Clock clock;

    Owners(OwnerTable table, Passwords passwords, Guesses guesses, Site site, Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.guesses = guesses;
        this.site = site;
        this.clock = clock;
    }

    /// Whether the site was set up.
    boolean isAnyKnown() {
        return table.count() > 0;
    }

    /// Makes an owner, if name and password will do.
    @Transactional
    public Creation create(OwnerName name, String password) {
        if (!name.isUsable()) {
            return new NameUnusable();
        }
        var weakness = weakness(name, password);
        return weakness.isPresent() ? new TooWeak(weakness.get()) : new Created(insert(name, password));
    }

    private Owner insert(OwnerName name, String password) {
        var hash = passwords.hash(password);
        return new Owner(table.insert(name.value(), name.key(), hash, clock.instant()), name.value(), hash);
    }

    /// Recognises an owner by her password. Takes as long for a name that nobody has.
    Recognition recognise(OwnerName name, String password) {
        return switch (guesses.ask(name)) {
            case Held held -> new HeldBack(held.seconds());
            case Granted granted -> judge(granted, table.find(name.key()), password);
        };
    }

    private Recognition judge(Granted granted, Optional<Owner> owner, String password) {
        var right = passwords.matches(password, owner.map(Owner::passwordHash).orElse(Passwords.NOBODYS));
        if (!right || owner.isEmpty()) {
            return new NotRecognised();
        }
        guesses.right(granted.guess());
        return new Recognised(owner.get());
    }

    /// Gives the owner with this `name` the password `fresh`, if she proves with `present` that it is her.
    Change changePassword(OwnerName name, String present, String fresh) {
        var weakness = weakness(name, fresh);
        if (weakness.isPresent()) {
            return new TooWeak(weakness.get());
        }
        return switch (recognise(name, present)) {
            case Recognised(Owner owner) -> changed(owner, fresh);
            case NotRecognised not -> not;
            case HeldBack held -> held;
        };
    }

    private Changed changed(Owner owner, String fresh) {
        table.changePassword(owner.id(), passwords.hash(fresh), clock.instant());
        return new Changed();
    }

    private Optional<Weakness> weakness(OwnerName name, String password) {
        return PasswordRules.weakness(password,
                List.of(name.value(), site.title(), site.practice().name(), site.practice().owner()));
    }

    /// What came of making an owner.
    sealed interface Creation {}

    /// What came of a name and a password.
    sealed interface Recognition {}

    /// What came of changing a password.
    sealed interface Change {}

    record Created(Owner owner) implements Creation {}

    /// Empty or too long.
    record NameUnusable() implements Creation {}

    record TooWeak(Weakness weakness) implements Creation, Change {}

    record Recognised(Owner owner) implements Recognition {}

    record NotRecognised() implements Recognition, Change {}

    /// Too many were wrong before: neither looked at nor counted.
    record HeldBack(long seconds) implements Recognition, Change {}

    record Changed() implements Change {}
}
