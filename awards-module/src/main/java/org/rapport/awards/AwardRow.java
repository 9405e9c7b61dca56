package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// An [Award] as the database keeps it.
record AwardRow(AwardId id, String kind, Step step, Instant since,
        @ColumnName("decided_by") @Nullable String decidedBy, @Nullable Instant until,
        @ColumnName("passed_on_at") @Nullable Instant passedOnAt, @ColumnName("draft_key") @Nullable String draftKey,
        @ColumnName("thanks_id") @Nullable ArticleId thanks) {
    /// Where an award stands: a name for each type of [Award], and for each way to decline one.
    enum Step {
        OFFERED, LATER, ACCEPTED, PASSED_ON, DECLINED, TAKEN_DOWN, WITHDRAWN
    }

    static AwardRow of(Award award) {
        return switch (award) {
            case Award.Offered it -> row(it, Step.OFFERED, null, null);
            case Award.Later it -> row(it, Step.LATER, it.decision().by(), it.until());
            case Award.Accepted it -> row(it, Step.ACCEPTED, null);
            case Award.PassedOn it -> row(it, Step.PASSED_ON, it.at());
            case Award.Declined it ->
                row(it, it.wasKept() ? Step.TAKEN_DOWN : Step.DECLINED, it.decision().by(), null);
            case Award.Withdrawn it -> row(it, Step.WITHDRAWN, null, null);
        };
    }

    private static AwardRow row(Award it, Step step, @Nullable String by, @Nullable Instant until) {
        return new AwardRow(it.id(), it.kind(), step, it.since(), by, until, null, null, null);
    }

    private static AwardRow row(Award.Kept it, Step step, @Nullable Instant passedOn) {
        return new AwardRow(it.id(), it.kind(), step, it.since(), it.acceptance().by(), null, passedOn, it.draftKey(),
                it.thanks());
    }

    /// The award that it is.
    ///
    /// @param offers all that were made of it
    Award award(List<Offer> offers) {
        var standing = offers.stream().filter(Offer::stands).toList();
        var said = standing.isEmpty() ? offers : standing;
        var decision = new Decision(since, decidedBy);
        return switch (step) {
            case OFFERED -> new Award.Offered(id, kind, said, since);
            case LATER -> new Award.Later(id, kind, said, decision, Objects.requireNonNull(until));
            case ACCEPTED -> new Award.Accepted(id, kind, said, decision, key(), thanks);
            case PASSED_ON ->
                new Award.PassedOn(id, kind, said, decision, key(), thanks, Objects.requireNonNull(passedOnAt));
            case DECLINED -> new Award.Declined(id, kind, said, decision, false);
            case TAKEN_DOWN -> new Award.Declined(id, kind, said, decision, true);
            case WITHDRAWN -> new Award.Withdrawn(id, kind, said, since);
        };
    }

    private String key() {
        return Objects.requireNonNull(draftKey);
    }
}
