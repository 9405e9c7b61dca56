package org.rapport.plugins.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.KeyedHash;
import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.ScheduledJob;
import org.rapport.api.Site;
import org.rapport.api.Visitor;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;

/// Those who want a letter for each new article. Anybody can type anybody's address: nobody is written to more than once a
/// day before she said yes by a link that only that address got, nor after she said no by it.
@Component
class Readers implements ScheduledJob {
    /// For how long an address is kept that nobody confirmed.
    static final Duration PATIENCE = Duration.ofDays(2);
    static final Duration DAY = Duration.ofDays(1);
    /// So many addresses a day are asked because of what comes from one network.
    static final int MOST_FROM_ONE = 8;
    private static final String ASKING = "newsletter";
    private static final int ON_A_PAGE = 50;

    private final ReaderTable table;
    private final AskingTable askings;
    private final Mail mail;
    private final Visitor visitor;
    private final KeyedHash hash;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Readers(ReaderTable table, AskingTable askings, Mail mail, Visitor visitor, KeyedHash hash, Site site,
            Messages messages, Clock clock) {
        this.table = table;
        this.askings = askings;
        this.mail = mail;
        this.visitor = visitor;
        this.hash = hash;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// Asks at `address` whether somebody there wants letters, unless she said so before, never wants any or was asked
    /// lately. Who typed it learns nothing of that.
    @Transactional
    void ask(MailAddress address) {
        var mailbox = Mailbox.of(address);
        if (table.at(mailbox.address()).filter(Reader::isConfirmed).isEmpty() && mayAsk(mailbox)) {
            table.insert(address.value(), mailbox.address(), PrivateToken.make(), clock.instant());
            table.askAgain(mailbox.address(), clock.instant());
            table.at(mailbox.address()).ifPresent(reader -> write(reader, hash.of(ASKING, mailbox.person())));
        }
    }

    private boolean mayAsk(Mailbox mailbox) {
        var since = clock.instant().minus(DAY);
        return !askings.isRefused(mailbox.hash())
                && askings.countAddress(hash.lately(ASKING, mailbox.person()), since) == 0
                && askings.countNetwork(visitor.networks(), since) < MOST_FROM_ONE;
    }

    /// The letter goes out once a day, whoever else writes it at the same moment.
    private void write(Reader asked, String hashed) {
        askings.note(hashed, visitor.network(), clock.instant());
        var key = "newsletter/ask/" + hashed + "/" + clock.instant().truncatedTo(ChronoUnit.DAYS);
        mail.send(new Letter(key, asked.address(),
                messages.say("newsletter.ask.subject", site.title()),
                messages.say("newsletter.ask.words", site.title(), site.absolute(asked.path())), asked.leave()));
    }

    @Transactional(readOnly = true)
    Optional<Reader> find(String token) {
        return table.find(token);
    }

    @Transactional
    void confirm(String token) {
        table.confirm(token, clock.instant());
    }

    /// Ends all letters to her to whom links with `token` belong, and forgets her address. Who never said yes is never
    /// asked again.
    @Transactional
    void leave(String token) {
        table.find(token).ifPresent(reader -> {
            if (!reader.isConfirmed()) {
                askings.refuse(Mailbox.of(reader.address()).hash(), clock.instant());
            }
            forget(reader);
        });
    }

    /// The owner's word for it. Who wants to, may come back.
    @Transactional
    void remove(ReaderId id) {
        table.find(id).ifPresent(this::forget);
    }

    /// Also what did not go out yet.
    private void forget(Reader reader) {
        table.delete(reader.id());
        mail.recall(reader.leave());
    }

    /// Those who said yes.
    @Transactional(readOnly = true)
    Listing<Reader> list(Search search) {
        return Listing.of(DeskNewsletterController.PATH, search, ON_A_PAGE,
                (skipped, most) -> table.having(search.all(), skipped, most));
    }

    @Transactional(readOnly = true)
    List<Reader> all() {
        return table.having(Search.ALL.all(), 0, Integer.MAX_VALUE);
    }

    @Transactional(readOnly = true)
    int confirmed() {
        return table.confirmed();
    }

    @Transactional(readOnly = true)
    int unconfirmed() {
        return table.unconfirmed();
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /// Forgets what is old.
    @Override
    @Transactional
    public void run() {
        table.forgetUnconfirmed(clock.instant().minus(PATIENCE));
        askings.forget(clock.instant().minus(DAY));
    }
}
