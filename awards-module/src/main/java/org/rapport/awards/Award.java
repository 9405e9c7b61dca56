package org.rapport.awards;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// An award as it came here, from one giver or several, at the step where its owner stands with it. Each step offers
/// those alone that may follow it.
sealed interface Award {
    AwardId id();

    /// Which award it is, such as `versatile-blogger`.
    String kind();

    /// What the givers say, the first of them first: what stands, or all of it once nothing does.
    List<Offer> offers();

    /// Since when it stands where it does.
    Instant since();

    /// It waits for the owner.
    sealed interface Open extends Award {
        /// @param draftKey under which the article that thanks for it is proposed
        default Accepted accept(Decision decision, String draftKey) {
            return new Accepted(id(), kind(), offers(), decision, draftKey, null);
        }

        default Declined decline(Decision decision) {
            return new Declined(id(), kind(), offers(), decision, false);
        }

        default Later putOff(Decision decision, Instant until) {
            return new Later(id(), kind(), offers(), decision, until);
        }

        /// Nobody offers it any more.
        default Withdrawn withdraw(Instant at) {
            return new Withdrawn(id(), kind(), offers(), at);
        }
    }

    /// Its badge shows.
    sealed interface Kept extends Award {
        Decision acceptance();

        /// Under which the article that thanks for it is proposed.
        String draftKey();

        /// That article, if it came in with the award.
        @Nullable
        ArticleId thanks();

        /// Takes the badge down.
        default Declined decline(Decision decision) {
            return new Declined(id(), kind(), offers(), decision, true);
        }

        @Override
        default Instant since() {
            return acceptance().at();
        }
    }

    /// It is offered.
    record Offered(AwardId id, String kind, List<Offer> offers, Instant since) implements Open {}

    /// The owner put it off.
    record Later(AwardId id, String kind, List<Offer> offers, Decision decision, Instant until) implements Open {
        /// Others offer it meanwhile.
        Offered comeUp(Instant at) {
            return new Offered(id, kind, offers, at);
        }

        @Override
        public Instant since() {
            return decision.at();
        }
    }

    /// The owner accepted it; what etiquette asks for is under way.
    record Accepted(AwardId id, String kind, List<Offer> offers, Decision acceptance, String draftKey,
            @Nullable ArticleId thanks) implements Kept {
        /// Her thanks are public.
        PassedOn passOn(Instant at) {
            return new PassedOn(id, kind, offers, acceptance, draftKey, thanks, at);
        }
    }

    /// The owner thanked for it in public, and named others if she wanted to.
    record PassedOn(AwardId id, String kind, List<Offer> offers, Decision acceptance, String draftKey,
            @Nullable ArticleId thanks, Instant at) implements Kept {
        /// Her thanks are not public any more.
        Accepted takeBack() {
            return new Accepted(id, kind, offers, acceptance, draftKey, thanks);
        }
    }

    /// The owner declined it.
    ///
    /// @param wasKept whether its badge showed, and was taken down
    record Declined(AwardId id, String kind, List<Offer> offers, Decision decision, boolean wasKept) implements Award {
        @Override
        public Instant since() {
            return decision.at();
        }

        /// She thinks about it again.
        Offered reconsider(Instant at) {
            return new Offered(id, kind, offers, at);
        }
    }

    /// Whoever offered it took that back.
    record Withdrawn(AwardId id, String kind, List<Offer> offers, Instant since) implements Award {
        /// It is offered after all.
        Offered restore(Instant at) {
            return new Offered(id, kind, offers, at);
        }
    }
}
