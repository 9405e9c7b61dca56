package org.rapport.awards;

import java.time.Clock;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Fetch;
import org.rapport.api.WebAddress;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The blogs that the owner hands awards on to.
@Component
class Nominees {
    /// How pages say that they take no awards, in English, German and Spanish.
    private static final Pattern AWARD_FREE = Pattern.compile(
            "award[\\s-]*free|no[\\s-]+awards?\\b|awards?frei|auszeichnungsfrei"
                    + "|(libre\\s+de|sin|no\\s+acepta|no\\s+acepto)\\s+premios",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Ledger ledger;
    private final JourneyTable table;
    private final Fetch fetch;
    private final Clock clock;

    Nominees(Ledger ledger, JourneyTable table, Fetch fetch, Clock clock) {
        this.ledger = ledger;
        this.table = table;
        this.fetch = fetch;
        this.clock = clock;
    }

    /// Names a blog. False if it is named for that award already.
    @Transactional
    boolean name(AwardId award, NomineeForm form) {
        ledger.hold();
        return table.nominate(award, form.host(), form.address(), form.called(), form.why());
    }

    /// Looks whether the page says that it takes no awards. Takes as long as the page does; what cannot be had says
    /// nothing.
    void look(AwardId award, NomineeForm form) {
        WebAddress.read(form.address()).map(fetch::get).filter(Fetch.Arrived.class::isInstance)
                .map(Fetch.Arrived.class::cast).filter(page -> page.status() == 200)
                .ifPresent(page -> table.look(award, form.host(), clock.instant(),
                        AWARD_FREE.matcher(new String(page.body(), UTF_8)).find()));
    }

    @Transactional
    void remove(AwardId award, NomineeId id) {
        ledger.hold();
        table.removeNominee(award, id);
    }

    /// The owner told it herself. Nothing happens if it knew.
    @Transactional
    void told(AwardId award, NomineeId id) {
        ledger.hold();
        table.nominees(award).stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(it -> {
            if (!table.keepTold(it.host(), award, Told.How.NOTE, clock.instant())) {
                table.tell(it.host(), award, Told.How.NOTE, clock.instant());
            }
        });
    }
}
