package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.Webmention.Outcome;
import org.rapport.content.ArticleId;

interface WebmentionTable {
    @SqlUpdate("""
            insert into comments.webmention (article_id, source, target, host, received_at, due_at, outcome)
            values (:article, :source, :target, :host, :at, :at, 'WAITING')
            on conflict do nothing
            """)
    boolean keep(ArticleId article, String source, String target, String host, Instant at);

    /// Notes what was announced by another way, and takes the look at it upon whoever asks; false if it is known.
    @SqlUpdate("""
            insert into comments.webmention (article_id, source, target, host, received_at, outcome)
            values (:article, :source, :target, :host, :at, 'UNREADABLE')
            on conflict do nothing
            """)
    boolean claim(ArticleId article, String source, String target, String host, Instant at);

    /// Takes the next look upon whoever asks; false if somebody else just did.
    @SqlUpdate("""
            update comments.webmention set received_at = :at, tries = 0 where id = :id and received_at = :before
            """)
    boolean claimAgain(long id, Instant before, Instant at);

    /// Notes what became of what was announced by another way.
    @SqlUpdate("""
            update comments.webmention
            set target = :target, received_at = :at, due_at = null, tries = 1, outcome = :outcome
            where id = :id
            """)
    void note(long id, String target, Instant at, Outcome outcome);

    @SqlQuery("""
            select id, article_id, source, target, received_at, due_at, tries, outcome from comments.webmention
            where article_id = :article and source = :source
            """)
    Optional<Webmention> find(ArticleId article, String source);

    /// Looks at what is known once more.
    @SqlUpdate("""
            update comments.webmention
            set target = :target, received_at = :at, due_at = :due, tries = 0, outcome = 'WAITING'
            where id = :id
            """)
    void renew(long id, String target, Instant at, Instant due);

    /// What is due: of each host that which waits longest, then the others.
    @SqlQuery("""
            select id, article_id, source, target, received_at, due_at, tries, outcome from (
              select webmention.*, row_number() over (partition by host order by due_at, id) as turn
              from comments.webmention webmention where due_at <= :now) due
            order by turn, due_at, id
            fetch first :count rows only
            """)
    List<Webmention> due(Instant now, int count);

    /// Puts off what is due as read; false if somebody else did, or is at it.
    @SqlUpdate("update comments.webmention set due_at = :until, tries = tries + 1 where id = :id and due_at = :due")
    boolean putOff(long id, Instant due, Instant until);

    /// Notes what became of what was put off until then; nothing if it was announced again meanwhile.
    @SqlUpdate("""
            update comments.webmention set outcome = :outcome, due_at = :due where id = :id and due_at = :putOffUntil
            """)
    void settle(long id, Instant putOffUntil, Outcome outcome, @Nullable Instant due);

    /// How many were not looked at yet.
    @SqlQuery("select count(*) from comments.webmention where due_at is not null and tries = 0")
    int countWaiting();

    @SqlQuery("select count(*) from comments.webmention where host = :host and received_at > :since")
    int countFrom(String host, Instant since);

    /// What was announced last.
    @SqlQuery("""
            select id, article_id, source, target, received_at, due_at, tries, outcome from comments.webmention
            order by received_at desc, id desc
            fetch first :count rows only
            """)
    List<Webmention> latest(int count);

    /// What could not be read more than once, the longest first.
    @SqlQuery("""
            select id, article_id, source, target, received_at, due_at, tries, outcome from comments.webmention
            where tries > 1 and outcome in ('WAITING', 'UNREADABLE')
            order by received_at, id
            fetch first :count rows only
            """)
    List<Webmention> unread(int count);

    /// Begins anew with what could not be read more than once. What is due until `soon` is left alone: somebody may be
    /// at it, and it comes up by itself.
    @SqlUpdate("""
            update comments.webmention
            set due_at = :now, tries = 0, outcome = 'WAITING'
            where id = :id and tries > 1 and (due_at is null or due_at not between :now and :soon)
              and outcome in ('WAITING', 'UNREADABLE')
            """)
    void tryAnew(long id, Instant now, Instant soon);

    @SqlUpdate("delete from comments.webmention where due_at is null and received_at < :before")
    void forget(Instant before);
}
