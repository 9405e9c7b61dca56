package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Public articles as lists show them, newest first. The order names all columns of an index, so that no article is looked
/// at that is not shown.
interface HeadlineTable {
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at is not null
            order by genre, withdrawn_at, published_at desc, id desc
            offset :from rows fetch first :count rows only
            """)
    List<Headline> newest(int from, int count);

    @SqlQuery("""
            select a.slug, a.title, a.standfirst, a.words, a.published_at
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
            select slug, title, standfirst, words, published_at
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
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null
              and published_at <= :at and (published_at < :at or id < :id)
            order by genre, withdrawn_at, published_at desc, id desc
            fetch first row only
            """)
    Optional<Headline> before(ArticleId id, Instant at);

    /// The one that came out just after it.
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null
              and published_at >= :at and (published_at > :at or id > :id)
            order by genre desc, withdrawn_at desc, published_at, id
            fetch first row only
            """)
    Optional<Headline> after(ArticleId id, Instant at);

    /// Others that share tags or sources with the article `id`, those with the most first, then the newest. A source
    /// says as much as two tags.
    @SqlQuery("""
            select a.slug, a.title, a.standfirst, a.words, a.published_at
            from content.article a
            join (
              select article_id, sum(weight) as shared, max(shown_at) as shown_at
              from (
                select theirs.article_id, theirs.shown_at, 1 as weight
                from content.article_tag mine join content.article_tag theirs on theirs.tag_id = mine.tag_id
                where mine.article_id = :id
                union all
                select theirs.article_id, (
                  select a.published_at from content.article a
                  where a.id = theirs.article_id and a.genre = 'ARTICLE' and a.withdrawn_at is null), 2
                from content.citation mine join content.citation theirs on theirs.citation_key = mine.citation_key
                where mine.article_id = :id) as common
              where article_id <> :id and shown_at is not null
              group by article_id
              order by sum(weight) desc, max(shown_at) desc, article_id desc
              fetch first :most rows only) as near on near.article_id = a.id
            order by near.shared desc, near.shown_at desc, a.id desc
            """)
    List<Headline> near(ArticleId id, int most);
}
