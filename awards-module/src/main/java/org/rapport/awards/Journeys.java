package org.rapport.awards;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.awards.kinds.Customs;
import org.rapport.awards.kinds.Kind;
import org.rapport.awards.kinds.Kinds;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.DraftProposed;

/// What the owner does with awards that she accepted.
@Component
class Journeys {
    private final Ledger ledger;
    private final JourneyTable table;
    private final Exhibits exhibits;
    private final Kinds kinds;
    private final Articles articles;
    private final ThankYou thankYou;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journeys(Ledger ledger, JourneyTable table, Exhibits exhibits, Kinds kinds, Articles articles,
            ThankYou thankYou,
            ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.table = table;
        this.exhibits = exhibits;
        this.kinds = kinds;
        this.articles = articles;
        this.thankYou = thankYou;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Journey> find(AwardId id) {
        return ledger.find(id).filter(Award.Kept.class::isInstance).map(Award.Kept.class::cast).map(this::of);
    }

    @Transactional(readOnly = true)
    Journey of(Award.Kept award) {
        var exhibit = exhibits.of(award);
        return new Journey(exhibit, customs(exhibit), table.lines(award.id()), nominees(award),
                exhibit.thanks() == null || articles.isAsProposed(award.draftKey()));
    }

    /// The award that the article thanks for.
    @Transactional(readOnly = true)
    Optional<Award.Kept> thankedIn(ArticleId article) {
        return ledger.kept().stream()
                .filter(award -> exhibits.thanks(award).filter(thanks -> thanks.id().equals(article)).isPresent())
                .findFirst();
    }

    /// Those of when it was accepted, or as the owner changed them.
    private Customs customs(Exhibit exhibit) {
        return table.customs(exhibit.award().id()).orElse(exhibit.kind().customs());
    }

    private List<Nomination> nominees(Award award) {
        var elsewhere = Set.copyOf(table.namedElsewhere(award.id()));
        var told = table.told().stream().collect(Collectors.toMap(Told::host, it -> it));
        return table.nominees(award.id()).stream().map(it -> new Nomination(it, elsewhere.contains(it.host()),
                award.offers().stream().anyMatch(offer -> it.host().equals(offer.host())), told.get(it.host())))
                .toList();
    }

    /// Keeps the customs of an award as they are now.
    @Transactional
    void begin(AwardId id) {
        ledger.find(id).flatMap(award -> kinds.find(award.kind())).map(Kind::customs)
                .ifPresent(it -> table.keepCustoms(id, it.edition(), it.facts(), it.answers(), it.questions(),
                        it.nominees()));
    }

    /// Keeps what she wrote on one page, in the place of what was there. What is blank at the end is left out. False, and
    /// nothing is kept, if something else is there than she saw.
    ///
    /// @param seen see [Journey#seen]
    @Transactional
    boolean write(AwardId id, Stage stage, List<Line> lines, String seen) {
        ledger.hold();
        if (find(id).filter(journey -> journey.seen(stage).equals(seen)).isEmpty()) {
            return false;
        }
        table.clear(id, stage);
        lines.stream().filter(line -> !line.words().isEmpty() || !line.prompt().isEmpty())
                .forEach(line -> table.write(id, stage, line.place(), line.prompt(), line.words()));
        return true;
    }

    /// Asks for no more than she wrote there, or named.
    @Transactional
    void settleFor(AwardId id, Stage stage) {
        ledger.hold();
        find(id).ifPresent(journey -> {
            var filled = journey.filled(stage);
            var now = journey.customs();
            customize(id, new Customs(now.edition(), stage == Stage.FACTS ? filled : now.facts(),
                    stage == Stage.ANSWERS ? filled : now.answers(),
                    stage == Stage.QUESTIONS ? filled : now.questions(),
                    stage == Stage.NOMINEES ? filled : now.nominees()));
        });
    }

    /// Changes what is customary for this award.
    @Transactional
    void customize(AwardId id, Customs customs) {
        ledger.hold();
        begin(id);
        table.changeCustoms(id, customs.facts(), customs.answers(), customs.questions(), customs.nominees());
    }

    /// Proposes the article, with what is written so far. Nothing happens once she wrote in it herself, or readers see it.
    @Transactional
    void propose(AwardId id) {
        ledger.hold();
        find(id).filter(Journey::asProposed).ifPresent(journey -> events.publishEvent(draft(journey)));
    }

    /// The same where there is a draft.
    @Transactional
    void renew(AwardId id) {
        if (find(id).filter(journey -> journey.exhibit().thanks() != null).isPresent()) {
            propose(id);
        }
    }

    private DraftProposed draft(Journey journey) {
        var kept = (Award.Kept) journey.exhibit().award();
        return new DraftProposed(kept.draftKey(), thankYou.title(journey), thankYou.body(journey),
                clock.instant());
    }
}
