package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    @SqlUpdate("""
            update reading_list.recommendation
            set kind = :kind, title = :title, author = :author, address = :address, feed = :feed, source = :source,
                words = :words
            where id = :id
            """)
    void update(RecommendationId id, Kind kind, String title, String author, String address, String feed,
            String source, String words);

    @SqlUpdate("delete from reading_list.recommendation where id = :id")
    void delete(RecommendationId id);

    @SqlQuery("""
            select id, kind, title, author, address, feed, source, words, added_at
            from reading_list.recommendation
            where id = :id
            """)
    Optional<Recommendation> find(RecommendationId id);

    @SqlQuery("""
            select id, kind, title, author, address, feed, source, words, added_at
            from reading_list.recommendation
            order by added_at desc, id desc
            """)
    List<Recommendation> all();
}
