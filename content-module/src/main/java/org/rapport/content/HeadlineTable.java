package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Public articles as lists show them, newest first. The order names all columns of an index, so that no article is looked
/// at that is not shown.
interface HeadlineTable {
    @SqlQuery("""
            select id, slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at is not null
            order by genre, withdrawn_at, published_at desc, id desc
            offset :from rows fetch first :count rows only
            """)
    List<Headline> newest(int from, int count);

    @SqlQuery("""
            select a.id, a.slug, a.title, a.standfirst, a.words, a.published_at
            from content.article a
            join (
              select article_id from content.article_tag
              where tag_id = (select id from content.tag where slug = :tag) and shown_at is not null
              order by tag_id, shown_at desc, article_id desc
              offset :from rows fetch first :count rows only) as shown on shown.article_id = a.id
            order by a.published_at desc, a.id desc
            """)
    List<Headline> tagged(String tag, int from, int count);

    /// Those that readers first saw from `from` until before `to`.
    @SqlQuery("""
            select id, slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at >= :from and published_at < :to
            order by genre, withdrawn_at, published_at desc, id desc
            offset :skipped rows fetch first :count rows only
            """)
    List<Headline> between(Instant from, Instant to, int skipped, int count);

    /// When readers first saw the last one that they did before `to`.
    @SqlQuery("""
            select published_at from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at < :to
            order by genre, withdrawn_at, published_at desc, id desc
            fetch first row only
            """)
    Optional<Instant> latestBefore(Instant to);

    /// The one that came out just before the article `id`, which did at `at`.
    @SqlQuery("""
            select id, slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null
              and published_at <= :at and (published_at < :at or id < :id)
            order by genre, withdrawn_at, published_at desc, id desc
            fetch first row only
            """)
    Optional<Headline> before(ArticleId id, Instant at);

    /// The one that came out just after it.
    @SqlQuery("""
            select id, slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null
              and published_at >= :at and (published_at > :at or id > :id)
            order by genre desc, withdrawn_at desc, published_at, id
            fetch first row only
            """)
    Optional<Headline> after(ArticleId id, Instant at);

    /// Those of `ids` that lists show, in whatever order.
    @SqlQuery("""
            select id, slug, title, standfirst, words, published_at
            from content.article
            where id in (<ids>) and genre = 'ARTICLE' and withdrawn_at is null and published_at is not null
            """)
    List<Headline> these(@BindList("ids") List<ArticleId> ids);
}
