package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

interface LinkbackTable {
    @SqlUpdate("""
            insert into comments.linkback
              (article_id, source, host, title, excerpt, received_at, verified_at, made_from)
            values (:article, :source, :host, :title, :excerpt, :at, :verifiedAt, :madeFrom)
            on conflict do nothing
            """)
    boolean keep(ArticleId article, String source, String host, String title, String excerpt, Instant at,
            @Nullable Instant verifiedAt, @Nullable String madeFrom);

    @SqlUpdate("""
            update comments.linkback set claimed_at = :at, claimed_by = :by
            where article_id = :article and source = :source
            """)
    void claim(ArticleId article, String source, Instant at, String by);

    @SqlQuery("""
            select id, article_id, source, host, title, excerpt, received_at, verified_at, claimed_at,
                   claimed_by
            from comments.linkback where article_id = :article and source = :source
            """)
    Optional<Linkback> find(ArticleId article, String source);

    @SqlQuery("""
            select id, article_id, source, host, title, excerpt, received_at, verified_at, claimed_at,
                   claimed_by
            from comments.linkback where id = :id
            """)
    Optional<Linkback> find(LinkbackId id);

    @SqlQuery("""
            select id, article_id, source, host, title, excerpt, received_at, verified_at, claimed_at,
                   claimed_by
            from comments.linkback where article_id = :article
            order by received_at, id
            """)
    List<Linkback> of(ArticleId article);

    @SqlQuery("""
            select id, article_id, source, host, title, excerpt, received_at, verified_at, claimed_at,
                   claimed_by
            from comments.linkback order by id
            """)
    List<Linkback> all();

    @SqlQuery("""
            select id, article_id, source, host, title, excerpt, received_at, verified_at, claimed_at,
                   claimed_by
            from comments.linkback where host = :host and received_at between :from and :to
            order by received_at, id
            """)
    List<Linkback> from(String host, Instant from, Instant to);
}
