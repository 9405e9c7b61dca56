package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.awards.AwardRow.Step;
import org.rapport.content.ArticleId;

interface AwardTable {
    @SqlUpdate("insert into awards.book (page) values (1) on conflict do nothing")
    void openBook();

    /// Nobody else changes what is offered, or what became of it, until the present transaction ends. Empty while nothing
    /// ever was.
    @SqlQuery("select page from awards.book for update")
    Optional<Integer> lockBook();

    /// @param madeFrom the key of that in an export which tells of it, or null
    @SqlUpdate("insert into awards.award (kind, step, since, made_from) values (:kind, 'OFFERED', :at, :madeFrom)")
    @GetGeneratedKeys("id")
    AwardId begin(String kind, Instant at, @Nullable String madeFrom);

    /// The draft and the thanks of what was accepted once stay known, whatever becomes of it.
    @SqlUpdate("""
            update awards.award
            set step = :step, since = :since, decided_by = :decidedBy, until = :until, passed_on_at = :passedOnAt,
                draft_key = coalesce(draft_key, cast(:draftKey as varchar)),
                thanks_id = coalesce(thanks_id, cast(:thanks as bigint))
            where id = :id
            """)
    void change(AwardId id, Step step, Instant since, @Nullable String decidedBy, @Nullable Instant until,
            @Nullable Instant passedOnAt, @Nullable String draftKey, @Nullable ArticleId thanks);

    /// Whether the owner ever accepted it.
    @SqlQuery("select draft_key is not null from awards.award where id = :id")
    boolean wasAccepted(AwardId id);

    @SqlUpdate("delete from awards.award where id = :id")
    void delete(AwardId id);

    @SqlQuery("""
            select id, kind, step, since, decided_by, until, passed_on_at, draft_key, thanks_id
            from awards.award where id = :id
            """)
    Optional<AwardRow> find(AwardId id);

    /// The award of that kind which waits for the owner.
    @SqlQuery("""
            select id from awards.award where kind = :kind and step in ('OFFERED', 'LATER')
            order by id fetch first 1 rows only
            """)
    Optional<AwardId> open(String kind);

    @SqlQuery("select id from awards.award where made_from = :key")
    Optional<AwardId> madeFrom(String key);

    /// The latest first.
    @SqlQuery("""
            select id, kind, step, since, decided_by, until, passed_on_at, draft_key, thanks_id
            from awards.award order by since desc, id desc
            """)
    List<AwardRow> all();

    /// Those whose badge shows, the latest first.
    @SqlQuery("""
            select id, kind, step, since, decided_by, until, passed_on_at, draft_key, thanks_id
            from awards.award where step in ('ACCEPTED', 'PASSED_ON') order by since desc, id desc
            """)
    List<AwardRow> kept();

    /// Those that wait for the owner, the oldest first.
    @SqlQuery("""
            select id, kind, step, since, decided_by, until, passed_on_at, draft_key, thanks_id
            from awards.award where step in ('OFFERED', 'LATER') order by since, id
            """)
    List<AwardRow> open();

    /// How many badges show.
    @SqlQuery("select count(*) from awards.award where step in ('ACCEPTED', 'PASSED_ON')")
    int countKept();
}
