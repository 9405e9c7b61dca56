package org.rapport.plugins.contact;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.Vault;
import org.rapport.api.Visitor;

/// All that people ask with the form, until it is done. What is stored says nothing but when it came.
///
/// To know again what was sent twice, and who sends often, what is here is opened and compared. A hash of so few words
/// could be guessed by whoever has the database.
@Component
class Requests {
    static final int MOST = 50;
    /// In a day. Many people share a network, such as those of one telephone company; yet one network alone must leave room
    /// for others (see [#MOST]).
    static final int MOST_FROM_A_NETWORK = 10;
    static final Duration LATELY = Duration.ofDays(1);

    private final RequestTable table;
    private final TermsTable terms;
    private final Vault vault;
    private final Visitor visitor;
    private final Mail mail;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Requests(RequestTable table, TermsTable terms, Vault vault, Visitor visitor, Mail mail, Site site,
            Messages messages, Clock clock) {
        this.table = table;
        this.terms = terms;
        this.vault = vault;
        this.visitor = visitor;
        this.mail = mail;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// What became of a request that was sent.
    enum Outcome {
        /// It is kept, or was already.
        TAKEN,
        /// The owner takes none at the moment.
        CLOSED,
        /// Too many wait.
        FULL,
        /// Too many came from the same network within a day.
        OFTEN
    }

    @Transactional
    Outcome send(Words words) {
        terms.insert(Terms.USUAL);
        var now = terms.lock();
        var asked = now.hasStory() ? words : words.withoutStory();
        var outcome = outcome(now, asked);
        if (outcome.isEmpty()) {
            keep(asked, now);
        }
        return outcome.orElse(Outcome.TAKEN);
    }

    /// What becomes of it without anything being kept.
    private Optional<Outcome> outcome(Terms now, Words asked) {
        if (!now.isOpen()) {
            return Optional.of(Outcome.CLOSED);
        }
        var all = table.all();
        var lately = all.stream().filter(row -> row.receivedAt().isAfter(clock.instant().minus(LATELY))).toList();
        if (lately.stream().anyMatch(row -> opened(row).filter(asked::equals).isPresent())) {
            return Optional.of(Outcome.TAKEN);
        }
        if (all.size() >= MOST) {
            return Optional.of(Outcome.FULL);
        }
        return lately.stream().filter(this::cameFromHere).count() >= MOST_FROM_A_NETWORK
                ? Optional.of(Outcome.OFTEN)
                : Optional.empty();
    }

    private boolean cameFromHere(RequestTable.Row row) {
        return row.network() != null && vault.open(row.network()).filter(visitor::cameFrom).isPresent();
    }

    private void keep(Words asked, Terms now) {
        var at = clock.instant();
        var id = table.insert(vault.lock(asked.written()), vault.lock(visitor.network()), at, at.plus(now.kept()));
        mail.tellOwner("contact/" + id.value() + "/" + at.toEpochMilli(), messages.say("contact.mail.subject"),
                messages.say("contact.mail.text", site.absolute(RequestController.PATH)));
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<Request> all() {
        return table.all().stream().map(this::request).toList();
    }

    @Transactional(readOnly = true)
    Optional<Request> find(RequestId id) {
        return table.find(id).map(this::request);
    }

    private Request request(RequestTable.Row row) {
        return new Request(row.id(), opened(row), row.receivedAt(), row.endsAt());
    }

    private Optional<Words> opened(RequestTable.Row row) {
        return vault.open(row.words()).map(Words::read);
    }

    @Transactional(readOnly = true)
    int count() {
        return table.count();
    }

    /// How long one is kept at most: as is promised now, or was to one of those that are here.
    @Transactional(readOnly = true)
    Duration longest() {
        var promised = table.all().stream().map(row -> Duration.between(row.receivedAt(), row.endsAt()));
        return Stream.concat(promised, Stream.of(terms.find().orElse(Terms.USUAL).kept()))
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    /// It is done, and nothing of it stays.
    @Transactional
    void delete(RequestId id) {
        table.delete(id);
    }

    /// Deletes what has come to its end, and forgets from where the others came.
    @Transactional
    void purge() {
        table.deleteEnded(clock.instant());
        table.forgetNetworks(clock.instant().minus(LATELY));
    }
}
