package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface RecommendationTable {
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into reading_list.recommendation (kind, title, author, address, feed, source, words, added_at)
            values (:kind, :title, :author, :address, :feed, :source, :words, :at)
            """)
    RecommendationId insert(Kind kind, String title, String author, String address, String feed, String source,
            String words, Instant at);

    @SqlUpdate("delete from reading_list.recommendation where id = :id")
    void delete(RecommendationId id);

    @SqlQuery("""
            select id, kind, title, author, address, feed, source, words, added_at
            from reading_list.recommendation
            order by added_at desc, id desc
            """)
    List<Recommendation> all();
}
