package org.rapport.awards;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The book in which offers stand, those of one kind that wait as one award. Who writes in it holds it until the end of
/// the transaction, so that two who race see each other's work; whoever locks a comment too does that first.
@Component
class Ledger {
    private final AwardTable awards;
    private final OfferTable offers;
    private final Clock clock;

    Ledger(AwardTable awards, OfferTable offers, Clock clock) {
        this.awards = awards;
        this.offers = offers;
        this.clock = clock;
    }

    /// Nobody else writes until the present transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    void hold() {
        if (awards.lockBook().isEmpty()) {
            awards.openBook();
            awards.lockBook();
        }
    }

    /// Writes an offer down, beside those of others who offer the same: in the award that is answered. Empty if the same
    /// giver, or that comment, offered it before.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AwardId> write(NewOffer it) {
        hold();
        if (offers.alike(it.kind(), it.host(), it.giver(), it.isSigned()).isPresent()) {
            return Optional.empty();
        }
        var award = awards.open(it.kind()).orElseGet(() -> awards.begin(it.kind(), it.at(), null));
        var kept = offers.keep(award, it.kind(), it.host(), it.giver(), it.address(), it.article(), it.at(), it.words(),
                it.comment(), it.recalled(), it.enteredBy());
        settle(award);
        kept.ifPresent(ignored -> comeUp(award));
        return kept.map(ignored -> award);
    }

    /// Writes an offer down as an export tells of it, with what became of the award then, in the place of what was only
    /// recognised in the same import. False if it, or another one in its place, is here.
    ///
    /// @param key of what tells of it
    @Transactional(propagation = Propagation.MANDATORY)
    boolean bring(String key, FormerAward it) {
        hold();
        return put(key, it) || clear(it) && put(key, it);
    }

    private boolean put(String key, FormerAward it) {
        if (offers.alike(it.kind(), it.host(), it.giver(), it.isSigned()).isPresent()) {
            return false;
        }
        var award = former(it);
        var isNew = offers.bring(award, it.kind(), it.host(), it.giver(), it.address(), it.article(), it.offeredAt(),
                it.words(), it.comment(), it.linkback(), it.titled(), it.withdrawnAt(), it.named(), it.enteredBy(),
                key);
        if (offers.of(List.of(award)).isEmpty()) {
            awards.delete(award);
        }
        return isNew;
    }

    /// The award that others of its givers came in with, or that waits; else another one.
    private AwardId former(FormerAward it) {
        var together = Optional.ofNullable(it.together()).flatMap(awards::madeFrom)
                .or(() -> it.isOpen() ? awards.open(it.kind()) : Optional.empty());
        return together.orElseGet(() -> {
            var id = awards.begin(it.kind(), it.since(), it.together());
            keep(new AwardRow(id, it.kind(), it.step(), it.since(), it.decidedBy(), it.until(), it.passedOnAt(),
                    it.isKept() ? ThankYou.key(id) : null, it.thanks()));
            return id;
        });
    }

    private boolean clear(FormerAward it) {
        var recalled = offers.recalled(it.kind(), it.host(), it.giver(), it.isSigned(), it.comment());
        recalled.forEach(offer -> {
            offers.delete(offer.id());
            settle(offer.award());
        });
        return !recalled.isEmpty();
    }

    /// Lets an award be where its offers leave it: gone without any, withdrawn if all of them are, else offered, and one
    /// with what else waits of its kind.
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(AwardId id) {
        var all = offers.of(List.of(id));
        if (all.isEmpty()) {
            awards.delete(id);
            return;
        }
        var stands = all.stream().anyMatch(Offer::stands);
        switch (awards.find(id).orElseThrow().award(all)) {
            case Award.Open open when !stands -> keep(open.withdraw(clock.instant()));
            case Award.Withdrawn withdrawn when stands -> {
                if (awards.open(withdrawn.kind()).map(other -> join(id, other)).orElse(id).equals(id)) {
                    keep(withdrawn.restore(all.getFirst().at()));
                }
            }
            default -> {
            }
        }
    }

    /// Makes one award of two: of both the one that the owner ever accepted, for what she wrote for it hangs on it. If she
    /// accepted both, they stay two.
    ///
    /// @return where the givers of `one` are now
    @Transactional(propagation = Propagation.MANDATORY)
    AwardId join(AwardId one, AwardId other) {
        if (!awards.wasAccepted(one)) {
            return merge(one, other);
        }
        return awards.wasAccepted(other) ? one : merge(other, one);
    }

    private AwardId merge(AwardId from, AwardId to) {
        offers.move(from, to);
        awards.delete(from);
        comeUp(to);
        return to;
    }

    /// What was put off waits for the owner at once when more is offered.
    private void comeUp(AwardId id) {
        if (find(id).orElseThrow() instanceof Award.Later later) {
            keep(later.comeUp(clock.instant()));
        }
    }

    /// Keeps where the award stands now.
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Award award) {
        keep(AwardRow.of(award));
    }

    private void keep(AwardRow row) {
        awards.change(row.id(), row.step(), row.since(), row.decidedBy(), row.until(), row.passedOnAt(), row.draftKey(),
                row.thanks());
    }

    Optional<Award> find(AwardId id) {
        return awards.find(id).map(List::of).map(this::whole).map(List::getFirst);
    }

    /// What waits for the owner, the oldest first.
    List<Award.Open> open() {
        return whole(awards.open()).stream().map(Award.Open.class::cast).toList();
    }

    /// What she accepted, the latest first.
    List<Award.Kept> kept() {
        return whole(awards.kept()).stream().map(Award.Kept.class::cast).toList();
    }

    /// All of it, the latest first.
    List<Award> all() {
        return whole(awards.all());
    }

    private List<Award> whole(List<AwardRow> rows) {
        var said = offers.of(rows.stream().map(AwardRow::id).toList()).stream()
                .collect(Collectors.groupingBy(Offer::award));
        return rows.stream().map(row -> row.award(said.getOrDefault(row.id(), List.of()))).toList();
    }
}
