package org.rapport.awards;

import java.time.Clock;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTags;
import org.rapport.comments.LinkbackSent;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleRevised;
import org.rapport.content.ArticleWithdrawn;

/// Hears that the owner's thanks for an award are public, and which of those whom they name learnt of it.
@Component
class PassingOn {
    private final Ledger ledger;
    private final Exhibits exhibits;
    private final JourneyTable table;
    private final Journeys journeys;
    private final Diplomas diplomas;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassingOn(Ledger ledger, Exhibits exhibits, JourneyTable table, Journeys journeys, Diplomas diplomas,
            CacheTags cache, ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.table = table;
        this.journeys = journeys;
        this.diplomas = diplomas;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "awards.passing.published")
    void on(ArticlePublished published) {
        follow(published.article());
    }

    /// Others may be named by now.
    @ApplicationModuleListener(id = "awards.passing.revised")
    void on(ArticleRevised revised) {
        with(revised.article(), this::sign);
    }

    @ApplicationModuleListener(id = "awards.passing.withdrawn")
    void on(ArticleWithdrawn withdrawn) {
        follow(withdrawn.article());
    }

    /// Whether the article is public now counts, in whatever order that is heard.
    private void follow(ArticleId article) {
        with(article, award -> {
            var isPublic = exhibits.of(award).isThanked();
            if (award instanceof Award.Accepted accepted && isPublic) {
                ledger.keep(accepted.passOn(clock.instant()));
                events.publishEvent(new AwardPassedOn(award.id(), award.kind(), article, clock.instant()));
                sign(award);
                cache.drop(Awards.TAG);
            } else if (award instanceof Award.PassedOn passedOn && !isPublic) {
                ledger.keep(passedOn.takeBack());
                cache.drop(Awards.TAG);
            }
        });
    }

    private void sign(Award.Kept award) {
        diplomas.issue(journeys.of(award));
    }

    @ApplicationModuleListener(id = "awards.passing.told")
    void on(LinkbackSent sent) {
        with(sent.article(), award -> table.nominees(award.id()).stream().filter(it -> it.isAt(sent.target()))
                .forEach(nominee -> note(award, nominee.host(), sent)));
    }

    private void note(Award award, String host, LinkbackSent sent) {
        if (sent.result() != LinkbackSent.Result.TOLD) {
            table.keepTold(host, award.id(), Told.How.NOTE_READY, null);
        } else if (!table.keepTold(host, award.id(), Told.How.LINKBACK, sent.at())) {
            table.tell(host, award.id(), Told.How.LINKBACK, sent.at());
        }
    }

    private void with(ArticleId article, Consumer<Award.Kept> act) {
        if (journeys.thankedIn(article).isPresent()) {
            ledger.hold();
            journeys.thankedIn(article).ifPresent(act);
        }
    }
}
