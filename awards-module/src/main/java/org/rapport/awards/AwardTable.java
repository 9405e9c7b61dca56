package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.CommentId;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;

interface AwardTable {
    @SqlUpdate("insert into awards.giver (host) values (:host) on conflict do nothing")
    void keepGiver(String host);

    /// Nobody else changes what `host` gave until the present transaction ends.
    @SqlQuery("select host from awards.giver where host = :host for update")
    String lockGiver(String host);

    @SqlUpdate("""
            insert into awards.award
              (kind, giver_host, giver_name, article_id, offered_at, words, comment_id, named, recalled)
            values (:kind, :host, :giver, :article, :at, :words, :comment, false, :recalled)
            on conflict do nothing
            """)
    boolean offer(String kind, @Nullable String host, String giver, ArticleId article, Instant at, String words,
            @Nullable CommentId comment, boolean recalled);

    /// A comment repeats an offer that a linkback made first, or one that was withdrawn with the comment before it, of
    /// which only a linkback that names the award remains. What the owner decided about stays as she read it, and what an
    /// export told of stays as it was told when the comment came in with it.
    @SqlUpdate("""
            update awards.award
            set comment_id = :comment, giver_name = :giver, words = :words, offered_at = :at, article_id = :article,
                linkback_id = case when named then linkback_id end, withdrawn_at = null,
                recalled = recalled and :recalled
            where kind = :kind and giver_host = :host and (comment_id is null or withdrawn_at is not null)
              and accepted_at is null and declined_at is null and (made_from is null or not :recalled)
            """)
    void offerAgain(String kind, String host, String giver, ArticleId article, Instant at, String words,
            CommentId comment, boolean recalled);

    /// Keeps an award as an export tells of it. False if it, or another one in its place, is here.
    @SqlUpdate("""
            insert into awards.award
              (kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named, accepted_at,
               declined_at, withdrawn_at, decided_by, thanks_id, recalled, made_from)
            values (:kind, :host, :giver, :article, :offeredAt, :words, :comment, :linkback, :named, :acceptedAt,
                    :declinedAt, :withdrawnAt, :decidedBy, :thanks, true, :madeFrom)
            on conflict do nothing
            """)
    boolean bring(String kind, @Nullable String host, String giver, ArticleId article, Instant offeredAt,
            String words, @Nullable CommentId comment, @Nullable LinkbackId linkback, boolean named,
            @Nullable Instant acceptedAt, @Nullable Instant declinedAt, @Nullable Instant withdrawnAt,
            @Nullable String decidedBy, @Nullable ArticleId thanks, String madeFrom);

    /// Forgets open offers that were recognised in what an import brought, where the export tells of the same itself.
    @SqlUpdate("""
            delete from awards.award
            where recalled and made_from is null and accepted_at is null and declined_at is null
              and withdrawn_at is null and (comment_id = :comment or (kind = :kind and giver_host = :host))
            """)
    int forgetRecalled(String kind, @Nullable String host, @Nullable CommentId comment);

    @SqlUpdate("""
            update awards.award set linkback_id = :linkback, named = :named
            where id = :id and (linkback_id is null or (:named and not named))
            """)
    boolean corroborate(AwardId id, LinkbackId linkback, boolean named);

    @SqlUpdate("""
            update awards.award set accepted_at = :at, decided_by = :by
            where id = :id and accepted_at is null and declined_at is null and withdrawn_at is null
            """)
    boolean accept(AwardId id, Instant at, String by);

    @SqlUpdate("""
            update awards.award set declined_at = :at, decided_by = :by
            where id = :id and accepted_at is null and declined_at is null and withdrawn_at is null
            """)
    boolean decline(AwardId id, Instant at, String by);

    @SqlUpdate("""
            update awards.award set withdrawn_at = :at
            where comment_id = :comment and accepted_at is null and declined_at is null and withdrawn_at is null
            """)
    void withdraw(CommentId comment, Instant at);

    /// The same offer in other words; false if the comment made no such offer that is undecided.
    @SqlUpdate("""
            update awards.award set words = :words, giver_name = :giver, withdrawn_at = null
            where comment_id = :comment and kind = :kind and giver_host is not distinct from :host
              and accepted_at is null and declined_at is null
            """)
    boolean rephrase(CommentId comment, String kind, @Nullable String host, String giver, String words);

    /// Forgets the undecided offer of a comment that makes it no more, unless a linkback makes it too.
    @SqlUpdate("""
            delete from awards.award
            where comment_id = :comment and not named and accepted_at is null and declined_at is null
            """)
    void forget(CommentId comment);

    /// Leaves the undecided offer of a comment that makes it no more to the linkback that makes it too.
    @SqlUpdate("""
            update awards.award set comment_id = null, words = ''
            where comment_id = :comment and named and accepted_at is null and declined_at is null
            """)
    void detach(CommentId comment);

    /// Puts other words in the place of those of the comment, whatever was decided.
    @SqlUpdate("update awards.award set words = :words where comment_id = :comment")
    void reword(CommentId comment, String words);

    @SqlUpdate("update awards.award set withdrawn_at = null where comment_id = :comment and withdrawn_at is not null")
    void restore(CommentId comment);

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award where id = :id
            """)
    Optional<Award> find(AwardId id);

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award where made_from = :key
            """)
    Optional<Award> madeFrom(String key);

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award order by id
            """)
    List<Award> all();

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award where giver_host = :host
            order by offered_at, id
            """)
    List<Award> from(String host);

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award where comment_id = :comment
            """)
    Optional<Award> offeredIn(CommentId comment);

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award
            where accepted_at is null and declined_at is null and withdrawn_at is null
            order by offered_at, id
            """)
    List<Award> open();

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award where accepted_at is not null
            order by accepted_at desc, id desc
            """)
    List<Award> accepted();

    @SqlQuery("""
            select id, kind, giver_host, giver_name, article_id, offered_at, words, comment_id, linkback_id, named,
                   accepted_at, declined_at, withdrawn_at, decided_by, thanks_id
            from awards.award
            where accepted_at is not null or declined_at is not null or withdrawn_at is not null
            order by offered_at desc, id desc
            """)
    List<Award> closed();
}
