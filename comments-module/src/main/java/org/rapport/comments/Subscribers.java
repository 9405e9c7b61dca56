package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.KeyedHash;
import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.ScheduledJob;
import org.rapport.api.Sha256;
import org.rapport.api.Site;
import org.rapport.api.Visitor;
import org.rapport.comments.Comment.State;

/// Those who want a letter when somebody answers them. Anybody can type anybody's address: nobody is written to more than
/// once or twice a day before she said yes by a link that only that address got, nor after she said no by it.
@Component
class Subscribers implements ScheduledJob {
    static final String PATH = "/comments/mail";
    /// For how long an address is kept that nobody confirmed.
    static final Duration PATIENCE = Duration.ofDays(2);
    static final Duration DAY = Duration.ofDays(1);
    /// So often a day an address is written to that did not say yes, or for a lost link.
    private static final int MOST_TO_ONE = 2;
    /// So many such letters a day go out because of what comes from one network.
    static final int MOST_FROM_ONE = 8;
    private static final String NOWHERE = "";
    private static final String ASKING = "subscriber";
    private static final String LINKS = "links";
    private static final Set<State> STANDS = EnumSet.of(State.HELD, State.APPROVED, State.READ);

    private final SubscriberTable table;
    private final WriterTable writers;
    private final CommentTable comments;
    private final Mail mail;
    private final Visitor visitor;
    private final KeyedHash hash;
    private final ApplicationEventPublisher events;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Subscribers(SubscriberTable table, WriterTable writers, CommentTable comments, Mail mail, Visitor visitor,
            KeyedHash hash, ApplicationEventPublisher events, Site site, Messages messages, Clock clock) {
        this.table = table;
        this.writers = writers;
        this.comments = comments;
        this.mail = mail;
        this.visitor = visitor;
        this.hash = hash;
        this.events = events;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// Whether there are letters on this site.
    boolean isOpen() {
        return mail.isOn();
    }

    /// An address that nobody typed yet; null where there are no letters, and none is asked for.
    @Nullable
    String untyped() {
        return isOpen() ? "" : null;
    }

    /// Asks at `address` whether who comes by the private link with `token` wants letters there. It is not told where nobody
    /// is asked: because the address wants no letter ever or was written to often enough, or for the sake of spam.
    @Transactional
    void ask(String token, MailAddress address) {
        if (isOpen()) {
            writers.find(token).ifPresent(writer -> ask(writer, address));
        }
    }

    private void ask(Writer writer, MailAddress address) {
        if (table.of(writer.id()).filter(it -> it.address().equals(address)).isEmpty()) {
            leave(writer);
            table.insert(writer.id(), address.value(), PrivateToken.make());
            write(writer, visitor.network());
        }
    }

    /// Asks whom nobody asked yet, once something of hers turns out to be no spam. No visitor is there then.
    @Transactional
    void askAtLast(Writer writer) {
        write(writer, NOWHERE);
    }

    private void write(Writer writer, String network) {
        table.of(writer.id()).filter(it -> !it.isConfirmed() && !it.isWritten() && isHeard(writer))
                .filter(it -> !table.isRefused(refusal(it.address())) && mayWrite(ASKING, it.address(), network))
                .ifPresent(it -> write(it, network));
    }

    private boolean isHeard(Writer writer) {
        return comments.by(writer.id()).stream().anyMatch(comment -> STANDS.contains(comment.state())
                && !writers.isBanned(comment.id()));
    }

    private boolean mayWrite(String kind, MailAddress address, String network) {
        return written(kind, address) < MOST_TO_ONE && (network.equals(NOWHERE)
                || table.countNetwork(visitor.networks(), clock.instant().minus(DAY)) < MOST_FROM_ONE);
    }

    /// How many such letters went to that address within a day. Whoever asks for lost links takes nobody's say in that.
    private int written(String kind, MailAddress address) {
        return table.countAddress(hash.lately(kind, mailbox(address)), clock.instant().minus(DAY));
    }

    /// The same for all spellings that reach one person.
    private static String mailbox(MailAddress address) {
        return address.value().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*", "");
    }

    private static String refusal(MailAddress address) {
        return Sha256.hex(mailbox(address));
    }

    private void write(Subscriber asked, String network) {
        table.noteLetter(asked.token(), clock.instant());
        send(ASKING, asked.address(), network, messages.say("comments.mail.ask.subject", site.title()),
                messages.say("comments.mail.ask.words", site.title(), site.absolute(asked.path())), asked.leave());
    }

    /// A letter that nobody said yes to goes out once for each number: whoever else writes it at the same moment, does not.
    private void send(String kind, MailAddress address, String network, String subject, String text, String leave) {
        var day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var hashed = hash.of(kind, mailbox(address));
        var key = "comments/" + kind + "/" + hashed + "/" + day + "/" + written(kind, address);
        table.noteAsking(hashed, network, clock.instant());
        mail.send(new Letter(key, address, subject, text, leave));
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
        table.find(token).filter(it -> table.confirm(token, clock.instant())).ifPresent(it -> {
            writers.confirm(it.writer());
            events.publishEvent(new LettersWanted(it.writer()));
            writers.person(it.writer())
                    .ifPresent(person -> events.publishEvent(new WriterConfirmed(person, clock.instant())));
        });
    }

    /// Ends all letters to whom links in them with `token` belong, and forgets her address, by whatever link she gave it.
    /// Who never said yes is never asked again.
    @Transactional
    void leave(String token) {
        table.find(token).ifPresent(it -> {
            if (!it.isConfirmed()) {
                table.refuse(refusal(it.address()), clock.instant());
            }
            table.same(token).forEach(this::forget);
        });
    }

    @Transactional
    void leave(Writer writer) {
        table.of(writer.id()).ifPresent(this::forget);
    }

    /// Also what did not go out yet.
    private void forget(Subscriber subscriber) {
        table.forget(subscriber.writer());
        writers.part(subscriber.writer());
        mail.recall(subscriber.leave());
    }

    /// Forgets a writer of whose words nothing is left.
    @Transactional
    void forgetSilent(Writer writer) {
        if (comments.by(writer.id()).stream().allMatch(Comment::isWithdrawn)) {
            leave(writer);
        }
    }

    /// Sends who confirmed `address` her private links, a few times a day. Nothing tells whether anybody did.
    @Transactional
    void remind(MailAddress address) {
        var links = table.links(address.value());
        var network = visitor.network();
        if (!links.isEmpty() && mayWrite(LINKS, address, network)) {
            send(LINKS, address, network, messages.say("comments.mail.links.subject", site.title()),
                    messages.say("comments.mail.links.words", site.title(), lines(links)), "");
        }
    }

    private String lines(List<String> tokens) {
        return tokens.stream().map(Writer::address).map(site::absolute).collect(Collectors.joining("\n"));
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration firstAfter() {
        return Duration.ofMinutes(4);
    }

    /// Forgets what is old.
    @Override
    @Transactional
    public void run() {
        table.forgetUnconfirmed(clock.instant().minus(PATIENCE));
        table.forgetAskings(clock.instant().minus(DAY));
    }
}
