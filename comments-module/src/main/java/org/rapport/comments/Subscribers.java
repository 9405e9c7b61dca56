package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.KeyedHash;
import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.Visitor;

/// Those who want a letter when somebody answers them. Anybody can type anybody's address: nobody is written to more than
/// once or twice before she said yes by a link that only that address got.
@Component
class Subscribers {
    static final String PATH = "/comments/mail";
    /// For how long an address is kept that nobody confirmed.
    static final Duration PATIENCE = Duration.ofDays(2);
    static final Duration DAY = Duration.ofDays(1);
    /// So often an address is asked within a day.
    private static final int MOST_OF_ONE = 2;
    /// So many a day are asked because of what comes from one network.
    private static final int MOST_FROM_ONE = 8;

    private final SubscriberTable table;
    private final WriterTable writers;
    private final CommentTable comments;
    private final Mail mail;
    private final Visitor visitor;
    private final KeyedHash hash;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Subscribers(SubscriberTable table, WriterTable writers, CommentTable comments, Mail mail, Visitor visitor,
            KeyedHash hash, Site site, Messages messages, Clock clock) {
        this.table = table;
        this.writers = writers;
        this.comments = comments;
        this.mail = mail;
        this.visitor = visitor;
        this.hash = hash;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// Whether there are letters on this site.
    boolean isOpen() {
        return mail.isOn();
    }

    /// Asks at `address` whether who comes by the private link with `token` wants letters there. Nobody is asked too often,
    /// nor for the sake of spam, which nothing tells its writer.
    @Transactional
    void ask(String token, MailAddress address) {
        if (mail.isOn()) {
            writers.find(token).ifPresent(writer -> ask(writer, address));
        }
    }

    /// Asks whom nobody asked yet, once something of hers turns out to be no spam.
    @Transactional
    void askAtLast(Writer writer) {
        table.of(writer.id()).filter(it -> !it.isConfirmed()).ifPresent(this::write);
    }

    private boolean isHeard(Writer writer) {
        return comments.by(writer.id()).stream()
                .anyMatch(comment -> comment.state() != Comment.State.SPAM && !comment.isWithdrawn());
    }

    private void ask(Writer writer, MailAddress address) {
        var isNew = table.of(writer.id()).filter(it -> it.address().equals(address)).isEmpty();
        if (isNew && mayAsk(address)) {
            table.forget(writer.id());
            table.insert(writer.id(), address.value(), PrivateToken.make(), clock.instant());
            table.noteAsking(hash.of(address.value()), visitor.network(), clock.instant());
            table.of(writer.id()).filter(it -> isHeard(writer)).ifPresent(this::write);
        }
    }

    private boolean mayAsk(MailAddress address) {
        var since = clock.instant().minus(DAY);
        return table.countAddress(hash.of(address.value()), since) < MOST_OF_ONE
                && table.countNetwork(visitor.network(), since) < MOST_FROM_ONE;
    }

    private void write(Subscriber asked) {
        mail.send(new Letter("comments/subscriber/" + asked.token(), asked.address(),
                messages.say("comments.mail.ask.subject", site.title()),
                messages.say("comments.mail.ask.words", site.title(), site.absolute(asked.path())), ""));
    }

    Optional<Subscriber> of(Writer writer) {
        return table.of(writer.id());
    }

    Optional<Subscriber> find(String token) {
        return table.find(token);
    }

    /// Who wants to hear of answers to `comment`.
    Optional<Subscriber> waitingFor(CommentId comment) {
        return table.waitingFor(comment);
    }

    @Transactional
    void confirm(String token) {
        table.confirm(token, clock.instant());
    }

    /// Ends the letters to whom links in them with `token` belong, and forgets her address.
    @Transactional
    void leave(String token) {
        table.find(token).ifPresent(it -> table.forget(it.writer()));
    }

    @Transactional
    void leave(Writer writer) {
        table.forget(writer.id());
    }

    /// Sends who confirmed `address` her private links, at most once an hour. Nothing tells whether anybody did.
    @Transactional
    void remind(MailAddress address) {
        var links = table.links(address.value());
        if (!links.isEmpty()) {
            var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).toString();
            mail.send(new Letter("comments/links/" + hash.of(address.value(), hour), address,
                    messages.say("comments.mail.links.subject", site.title()),
                    messages.say("comments.mail.links.words", site.title(), lines(links)), ""));
        }
    }

    private String lines(List<String> tokens) {
        return tokens.stream().map(Writer::address).map(site::absolute).collect(Collectors.joining("\n"));
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        table.forgetUnconfirmed(clock.instant().minus(PATIENCE));
        table.forgetAskings(clock.instant().minus(DAY));
    }
}
