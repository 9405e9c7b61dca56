package org.rapport.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.DeskSection;
import org.rapport.api.page.DeskSection.Entry;
import org.rapport.api.page.Places;

/// Tells the owner what waits for her: how much and where, in one letter, and never what anybody said.
@Component
class OwnerMail {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final OwnerMailTable table;
    private final Mail mail;
    private final Places<DeskSection> sections;
    private final TransactionTemplate transaction;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    OwnerMail(OwnerMailTable table, Mail mail, Places<DeskSection> sections, TransactionTemplate transaction, Site site,
            Messages messages, Clock clock) {
        this.table = table;
        this.mail = mail;
        this.sections = sections;
        this.transaction = transaction;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// From now on she is told there, and at once that she is. What comes in then she hears of without waiting.
    void begin(MailAddress address, Rhythm rhythm) {
        transaction.executeWithoutResult(status -> {
            table.clear();
            table.insert(address.value(), rhythm, sum(waiting()), clock.instant().minus(LONGEST));
            mail.send(new Letter("site/begin/" + clock.millis(), address,
                    messages.say("site.mail.begin.subject", site.title()),
                    messages.say("site.mail.begin.words", messages.say(rhythm.say()), site.absolute("/desk/mail")),
                    ""));
        });
    }

    /// From now on she is told nothing.
    void end() {
        transaction.executeWithoutResult(status -> table.clear());
    }

    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (mail.isOn() && table.find().isPresent()) {
            var waiting = waiting();
            table.look(sum(waiting));
            table.find().filter(it -> it.news() && isTime(it)).ifPresent(it -> tell(it, waiting));
        }
    }

    private boolean isTime(OwnerMailTable.Row owner) {
        return owner.rhythm().pause().filter(pause -> !owner.toldAt().plus(pause).isAfter(clock.instant())).isPresent();
    }

    private void tell(OwnerMailTable.Row owner, List<Entry> waiting) {
        // As the database keeps it, so that it is found again.
        var now = Instant.ofEpochMilli(clock.millis());
        transaction.executeWithoutResult(status -> {
            if (table.tell(owner.toldAt(), now)) {
                mail.send(new Letter("site/waiting/" + now.toEpochMilli(), owner.address(),
                        messages.say("site.mail.waiting.subject", sum(waiting), site.title()), words(waiting), ""));
            }
        });
    }

    private String words(List<Entry> waiting) {
        var lines = waiting.stream()
                .map(entry -> entry.words() + ": " + entry.waiting() + "\n" + site.absolute(entry.path()))
                .collect(Collectors.joining("\n\n"));
        return messages.say("site.mail.waiting.words", lines, site.absolute("/desk/mail"));
    }

    private List<Entry> waiting() {
        return sections.ask(DeskSection::entry).stream().filter(entry -> entry.waiting() > 0).toList();
    }

    private static int sum(List<Entry> waiting) {
        return waiting.stream().mapToInt(Entry::waiting).sum();
    }
}
