package org.rapport.app.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.KeyedHash;
import org.rapport.api.Visitor;
import org.rapport.app.people.GuessTable.Outcome;

/// The brake on guessing passwords. Wrong guesses are counted per account and per network; after a few of them the
/// next has to wait, longer each time, a minute at most. A guess that has to wait is neither looked at nor counted.
///
/// Nobody can lock the owner out by guessing from elsewhere: a network from which she came in within the last day is
/// held by its own guesses only; and any other network that was told to wait for the account's sake is promised one
/// guess after that time, whatever others do meanwhile.
@Component
class Guesses {
    private static final String ACCOUNT = "account";
    private static final Duration COUNTED = Duration.ofHours(1);
    static final Duration KEPT = Duration.ofDays(1);

    private final GuessTable table;
    private final OwnerTable owners;
    private final Visitor visitor;
    private final KeyedHash hash;
    private final Clock clock;

    Guesses(GuessTable table, OwnerTable owners, Visitor visitor, KeyedHash hash, Clock clock) {
        this.table = table;
        this.owners = owners;
        this.visitor = visitor;
        this.hash = hash;
        this.clock = clock;
    }

    /// Asks for one guess at the password of `name`. It counts as wrong until [#right] says otherwise, so that many
    /// at the same time are as many guesses.
    @Transactional
    public Permit ask(OwnerName name) {
        owners.lock();
        var now = clock.instant();
        var accounts = hash.lately(ACCOUNT, name.key());
        var freeAt = later(networkFreeAt(now), accountFreeAt(accounts, now));
        return freeAt.isAfter(now) ? hold(name, accounts, freeAt) : grant(name, accounts, now);
    }

    /// The guess was right: what else was guessed from the same network is forgiven.
    @Transactional
    public void right(GuessId guess) {
        table.right(guess);
        table.forgive(visitor.networks());
    }

    /// Nothing here is kept for more than a day.
    @Scheduled(cron = "0 17 * * * *")
    @Transactional
    public void forget() {
        table.deleteOlder(clock.instant().minus(KEPT));
    }

    private Held hold(OwnerName name, List<String> accounts, Instant freeAt) {
        if (table.promise(accounts, visitor.networks()).isEmpty()) {
            table.insert(account(name), visitor.network(), Outcome.PROMISED, freeAt);
        }
        return new Held(Duration.between(clock.instant(), freeAt));
    }

    private Granted grant(OwnerName name, List<String> accounts, Instant now) {
        table.redeem(accounts, visitor.networks());
        return new Granted(table.insert(account(name), visitor.network(), Outcome.WRONG, now));
    }

    private Instant networkFreeAt(Instant now) {
        return Brake.freeAt(table.wrongFrom(visitor.networks(), now.minus(COUNTED)));
    }

    private Instant accountFreeAt(List<String> accounts, Instant now) {
        if (isFamiliar(accounts, now)) {
            return now;
        }
        var freeAt = Brake.freeAt(table.wrongFor(accounts, now.minus(COUNTED)));
        return table.promise(accounts, visitor.networks()).filter(freeAt::isAfter).orElse(freeAt);
    }

    private boolean isFamiliar(List<String> accounts, Instant now) {
        return table.familiar(accounts, now.minus(KEPT)).stream().anyMatch(visitor::cameFrom);
    }

    private String account(OwnerName name) {
        return hash.of(ACCOUNT, name.key());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// Whether the guess may be made now.
    sealed interface Permit {}

    /// Make it, and say so if it was [#right].
    record Granted(GuessId guess) implements Permit {}

    /// Not now.
    record Held(Duration pause) implements Permit {
        /// Whole seconds, so that who waits them has waited long enough.
        long seconds() {
            return pause.plusMillis(999).toSeconds();
        }
    }
}
