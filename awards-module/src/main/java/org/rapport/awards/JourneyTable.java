package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.awards.kinds.Customs;

interface JourneyTable {
    @SqlUpdate("""
            insert into awards.customs (award_id, edition, facts, answers, questions, nominees)
            values (:award, :edition, :facts, :answers, :questions, :nominees)
            on conflict do nothing
            """)
    boolean keepCustoms(AwardId award, int edition, int facts, int answers, int questions, int nominees);

    @SqlUpdate("""
            update awards.customs
            set facts = :facts, answers = :answers, questions = :questions, nominees = :nominees
            where award_id = :award
            """)
    void changeCustoms(AwardId award, int facts, int answers, int questions, int nominees);

    @SqlQuery("select edition, facts, answers, questions, nominees from awards.customs where award_id = :award")
    Optional<Customs> customs(AwardId award);

    @SqlUpdate("delete from awards.line where award_id = :award and stage = :stage")
    void clear(AwardId award, Stage stage);

    @SqlUpdate("""
            insert into awards.line (award_id, stage, place, prompt, words)
            values (:award, :stage, :place, :prompt, :words)
            """)
    void write(AwardId award, Stage stage, int place, String prompt, String words);

    @SqlQuery("""
            select stage, place, prompt, words from awards.line where award_id = :award order by stage, place
            """)
    List<Line> lines(AwardId award);

    /// False if that blog is named for it already.
    @SqlUpdate("""
            insert into awards.nominee (award_id, host, address, name, why, award_free)
            values (:award, :host, :address, :name, :why, false)
            on conflict do nothing
            """)
    boolean nominate(AwardId award, String host, String address, String name, String why);

    @SqlUpdate("delete from awards.nominee where id = :id and award_id = :award")
    void removeNominee(AwardId award, NomineeId id);

    /// Notes what the page of the blog says.
    @SqlUpdate("""
            update awards.nominee set looked_at = :at, award_free = :awardFree
            where award_id = :award and host = :host
            """)
    void look(AwardId award, String host, Instant at, boolean awardFree);

    @SqlQuery("""
            select id, award_id, host, address, name, why, looked_at, award_free
            from awards.nominee where award_id = :award order by id
            """)
    List<Nominee> nominees(AwardId award);

    /// The hosts of those who were named for other awards.
    @SqlQuery("select distinct host from awards.nominee where award_id <> :award")
    List<String> namedElsewhere(AwardId award);

    @SqlQuery("select host, award_id, how, told_at from awards.told")
    List<Told> told();

    @SqlQuery("select host, award_id, how, told_at from awards.told where host = :host")
    Optional<Told> told(String host);

    @SqlUpdate("""
            insert into awards.told (host, award_id, how, told_at) values (:host, :award, :how, :at)
            on conflict do nothing
            """)
    boolean keepTold(String host, AwardId award, Told.How how, @Nullable Instant at);

    /// Notes that it knows now; false if it did.
    @SqlUpdate("update awards.told set how = :how, award_id = :award, told_at = :at where host = :host and told_at is null")
    boolean tell(String host, AwardId award, Told.How how, Instant at);
}
