package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Public articles as lists show them, newest first.
@RegisterConstructorMapper(Headline.class)
interface HeadlineTable {
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and published_at is not null and withdrawn_at is null
            order by published_at desc, id desc
            offset :from rows fetch first :count rows only
            """)
    List<Headline> newest(int from, int count);

    @SqlQuery("""
            select a.slug, a.title, a.standfirst, a.words, a.published_at
            from content.article a
            join content.article_tag at on at.article_id = a.id
            join content.tag t on t.id = at.tag_id
            where t.slug = :tag and a.genre = 'ARTICLE' and a.published_at is not null and a.withdrawn_at is null
            order by a.published_at desc, a.id desc
            offset :from rows fetch first :count rows only
            """)
    List<Headline> tagged(String tag, int from, int count);

    /// Those that readers first saw from `from` until before `to`.
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at >= :from and published_at < :to
            order by published_at desc, id desc
            offset :skipped rows fetch first :count rows only
            """)
    List<Headline> between(Instant from, Instant to, int skipped, int count);

    /// When readers first saw the last one that they did before `to`.
    @SqlQuery("""
            select published_at from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at < :to
            order by published_at desc, id desc
            fetch first row only
            """)
    Optional<Instant> latestBefore(Instant to);

    /// The one that came out just before the article `id`, which did at `at`.
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null
              and (published_at < :at or published_at = :at and id < :id)
            order by published_at desc, id desc
            fetch first row only
            """)
    Optional<Headline> before(ArticleId id, Instant at);

    /// The one that came out just after it.
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null
              and (published_at > :at or published_at = :at and id > :id)
            order by published_at, id
            fetch first row only
            """)
    Optional<Headline> after(ArticleId id, Instant at);

    /// Others that share tags or sources with the article `id`, those with the most first, then the newest. A source
    /// says as much as two tags.
    @SqlQuery("""
            select a.slug, a.title, a.standfirst, a.words, a.published_at
            from content.article a
            join (
              select article_id, sum(weight) as shared
              from (
                select theirs.article_id, 1 as weight
                from content.article_tag mine join content.article_tag theirs on theirs.tag_id = mine.tag_id
                where mine.article_id = :id
                union all
                select theirs.article_id, 2
                from content.citation mine join content.citation theirs on theirs.citation_key = mine.citation_key
                where mine.article_id = :id) as common
              where article_id <> :id
              group by article_id) as near on near.article_id = a.id
            where a.genre = 'ARTICLE' and a.published_at is not null and a.withdrawn_at is null
            order by near.shared desc, a.published_at desc, a.id desc
            fetch first :most rows only
            """)
    List<Headline> near(ArticleId id, int most);
}
