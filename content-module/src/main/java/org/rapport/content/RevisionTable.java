package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface RevisionTable {
    record Row(RevisionId id, @ColumnName("article_id") ArticleId article, Revision.Kind kind, String title,
            String standfirst, String body, Format format, String tags, String sources, int words, Instant at) {
        Revision revision() {
            var text = new ArticleText(title, standfirst, body, format, Tag.named(tags.lines().toList(), List.of()));
            return new Revision(id, article, kind, text, sources, words, at);
        }
    }

    /// False if there are words of this sheet already.
    @SqlUpdate("""
            insert into content.revision
              (article_id, kind, title, standfirst, body, format, tags, sources, words, sheet, at)
            values (:article, :kind, :title, :standfirst, :body, :format, :tags, :sources, :words, :sheet, :at)
            on conflict do nothing
            """)
    boolean insert(ArticleId article, Revision.Kind kind, String title, String standfirst, String body, Format format,
            String tags, String sources, int words, @Nullable String sheet, Instant at);

    @SqlUpdate("""
            update content.revision
            set title = :title, standfirst = :standfirst, body = :body, format = :format, tags = :tags,
                sources = :sources, words = :words, at = :at
            where article_id = :article and sheet = :sheet
            """)
    void replace(ArticleId article, String title, String standfirst, String body, Format format, String tags,
            String sources, int words,
            String sheet, Instant at);

    /// With their texts, as they were kept.
    @SqlQuery("""
            select id, article_id, kind, title, standfirst, body, format, tags, sources, words, at
            from content.revision where article_id = :article
            order by id
            """)
    List<Row> whole(ArticleId article);

    /// Without their texts, newest first.
    @SqlQuery("""
            select id, article_id, kind, title, standfirst, '' as body, format, tags, '' as sources, words, at
            from content.revision where article_id = :article
            order by at desc, id desc
            """)
    List<Row> of(ArticleId article);

    @SqlQuery("""
            select id, article_id, kind, title, standfirst, body, format, tags, sources, words, at
            from content.revision where article_id = :article and id = :id
            """)
    Optional<Row> find(ArticleId article, RevisionId id);

    /// What was published last, whatever date it carries.
    @SqlQuery("""
            select id, article_id, kind, title, standfirst, body, format, tags, sources, words, at
            from content.revision
            where id = (select max(id) from content.revision where article_id = :article and kind = 'PUBLISHED')
            """)
    Optional<Row> published(ArticleId article);

    @SqlQuery("""
            select exists (select 1 from content.revision
                           where article_id = :article and title = :title and standfirst = :standfirst
                             and body = :body and format = :format and tags = :tags)
            """)
    boolean holds(ArticleId article, String title, String standfirst, String body, Format format, String tags);

    /// What was kept last.
    @SqlQuery("""
            select id, article_id, kind, title, standfirst, body, format, tags, sources, words, at
            from content.revision
            where id = (select max(id) from content.revision where article_id = :article)
            """)
    Optional<Row> newest(ArticleId article);

    @SqlQuery("select exists (select 1 from content.revision where article_id = :article and sheet = :sheet)")
    boolean hasWordsOf(ArticleId article, String sheet);

    @SqlQuery("""
            select count(*) as revisions, max(case when kind = 'PUBLISHED' then at end) as shown_since,
                   coalesce(max(case when format = 'HTML' then id end) = max(id), false) as was_html,
                   coalesce(max(case when kind = 'SET_ASIDE' then id end) = max(id), false) as set_aside,
                   exists (select 1 from content.article
                           where id = :article and made_from like 'proposed:%') as proposed
            from content.revision where article_id = :article
            """)
    Past past(ArticleId article);
}
