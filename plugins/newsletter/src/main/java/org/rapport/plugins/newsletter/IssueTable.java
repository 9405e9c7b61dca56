package org.rapport.plugins.newsletter;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

interface IssueTable {
    @SqlUpdate("""
            insert into newsletter.issue (article_id, published_at) values (:article, :at)
            on conflict do nothing
            """)
    void insert(ArticleId article, Instant at);

    /// Whether readers are told of it, or were: not if there was nobody.
    @SqlQuery("""
            select count(*) > 0 from newsletter.issue where article_id = :article and (letters > 0 or done_at is null)
            """)
    boolean isTold(ArticleId article);

    /// Lets it be told as if it were published now, if nobody was told.
    @SqlUpdate("""
            update newsletter.issue set published_at = :at, reached = 0, done_at = null
            where article_id = :article and letters = 0
            """)
    void renew(ArticleId article, Instant at);

    /// Lets it begin anew; who got its letter is not sent another.
    @SqlUpdate("update newsletter.issue set reached = 0, letters = 0, done_at = null where article_id = :article")
    boolean reopen(ArticleId article);

    /// Those between these moments that have not reached everybody, the oldest first. Nobody else changes them until the
    /// present transaction ends.
    @SqlQuery("""
            select article_id, published_at, reached, letters, done_at from newsletter.issue
            where done_at is null and published_at >= :since and published_at <= :until
            order by published_at, article_id
            for update
            """)
    List<Issue> open(Instant since, Instant until);

    @SqlUpdate("""
            update newsletter.issue set reached = :reached, letters = :letters, done_at = :doneAt
            where article_id = :article
            """)
    void advance(ArticleId article, long reached, int letters, @Nullable Instant doneAt);

    @SqlQuery("""
            select article_id, published_at, reached, letters, done_at from newsletter.issue
            order by published_at desc, article_id desc
            fetch first :most rows only
            """)
    List<Issue> newest(int most);
}
