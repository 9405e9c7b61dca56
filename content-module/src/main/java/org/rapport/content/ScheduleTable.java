package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ScheduleTable {
    /// In the place of an earlier one.
    default void keep(ArticleId id, Instant goesOutAt, String by, Instant at) {
        end(id);
        insert(id, goesOutAt, by, at);
    }

    @SqlUpdate("""
            insert into content.schedule (article_id, goes_out_at, scheduled_by, scheduled_at)
            values (:id, :goesOutAt, :by, :at)
            """)
    void insert(ArticleId id, Instant goesOutAt, String by, Instant at);

    @SqlUpdate("delete from content.schedule where article_id = :id")
    void end(ArticleId id);

    @SqlQuery("""
            select article_id, goes_out_at, scheduled_by, scheduled_at
            from content.schedule where article_id = :id
            """)
    Optional<Schedule> find(ArticleId id);

    /// The next ones first.
    @SqlQuery("""
            select article_id, goes_out_at, scheduled_by, scheduled_at
            from content.schedule order by goes_out_at, article_id
            """)
    List<Schedule> all();

    @SqlQuery("select article_id from content.schedule where goes_out_at <= :now order by goes_out_at, article_id")
    List<ArticleId> due(Instant now);
}
