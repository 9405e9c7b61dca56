package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.Linkback.Kind;
import org.rapport.comments.Linkback.State;
import org.rapport.content.ArticleId;

interface LinkbackTable {
    @SqlUpdate("""
            insert into comments.linkback
              (article_id, source, host, kind, title, excerpt, author, author_url, state, received_at, verified_at,
               made_from)
            values (:article, :source, :host, :kind, :title, :excerpt, :author, :authorUrl, :state, :at,
                    :verifiedAt, :madeFrom)
            on conflict do nothing
            """)
    boolean keep(ArticleId article, String source, String host, Kind kind, String title, String excerpt, String author,
            String authorUrl, State state, Instant at, @Nullable Instant verifiedAt, @Nullable String madeFrom);

    /// Puts what the source says now in the place of what it said, seen by us at `at`, and there.
    @SqlUpdate("""
            update comments.linkback
            set source = :source, kind = :kind, title = :title, excerpt = :excerpt, author = :author,
                author_url = :authorUrl, state = :state, verified_at = :at, gone_at = null
            where id = :id
            """)
    void renew(LinkbackId id, String source, Kind kind, String title, String excerpt, String author, String authorUrl,
            State state,
            Instant at);

    /// Notes that it is gone; false if that was noted before.
    @SqlUpdate("update comments.linkback set gone_at = :at where id = :id and gone_at is null")
    boolean lose(LinkbackId id, Instant at);

    /// Decides where it stands; false if it stands there already.
    @SqlUpdate("""
            update comments.linkback set state = :state, decided_at = :at, decided_by = :by
            where id = :id and state <> :state
            """)
    boolean decide(LinkbackId id, State state, Instant at, String by);

    /// What waits, is still there and is by that author.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where state = 'HELD' and author_url = :url and gone_at is null
            order by id
            """)
    List<Linkback> heldOf(String url);

    @SqlUpdate("""
            update comments.linkback set claimed_at = :at, claimed_by = :by
            where article_id = :article and source = :source
            """)
    void claim(ArticleId article, String source, Instant at, String by);

    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where article_id = :article and source = :source
            """)
    Optional<Linkback> find(ArticleId article, String source);

    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where id = :id
            """)
    Optional<Linkback> find(LinkbackId id);

    /// The same, which nobody else changes until the present transaction ends.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where id = :id for update
            """)
    Optional<Linkback> lock(LinkbackId id);

    /// The one of that page, which nobody else changes either.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where article_id = :article and source = :source for update
            """)
    Optional<Linkback> lock(ArticleId article, String source);

    /// What readers see below an article.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where article_id = :article and state = 'SHOWN' and gone_at is null
            order by received_at, id
            """)
    List<Linkback> of(ArticleId article);

    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            order by id
            """)
    List<Linkback> all();

    /// What readers see of them under any article, the latest first.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where state = 'SHOWN' and gone_at is null
            order by received_at desc, id desc
            fetch first :most rows only
            """)
    List<Linkback> latestShown(int most);

    /// What waits for the owner and is still there, the longest first.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where state = 'HELD' and gone_at is null
            order by received_at, id
            fetch first :count rows only
            """)
    List<Linkback> held(int count);

    @SqlQuery("select count(*) from comments.linkback where state = 'HELD' and gone_at is null")
    int countHeld();

    /// What does not wait any more, the last first.
    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where state <> 'HELD' or gone_at is not null
            order by coalesce(gone_at, decided_at, received_at) desc, id desc
            offset :from rows fetch first :count rows only
            """)
    List<Linkback> settled(int from, int count);

    @SqlQuery("""
            select id, article_id, source, host, kind, title, excerpt, author, author_url, state, received_at,
                   verified_at, claimed_at, claimed_by, gone_at
            from comments.linkback
            where host = :host and received_at between :from and :to
            order by received_at, id
            """)
    List<Linkback> from(String host, Instant from, Instant to);
}
