package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.Announcement.Outcome;
import org.rapport.content.ArticleId;

interface AnnouncementTable {
    @SqlUpdate("""
            insert into comments.announcement (article_id, target, linked, due_at, outcome, settled_at)
            values (:article, :target, true, :due, :outcome, :at)
            on conflict do nothing
            """)
    boolean keep(ArticleId article, String target, @Nullable Instant due, Outcome outcome, Instant at);

    @SqlQuery("""
            select id, article_id, target, linked, due_at, tries, outcome, settled_at, told from comments.announcement
            where article_id = :article order by id
            """)
    List<Announcement> of(ArticleId article);

    /// What articles link to whose address holds `part`.
    @SqlQuery("""
            select id, article_id, target, linked, due_at, tries, outcome, settled_at, told from comments.announcement
            where linked and position(lower(:part) in lower(target)) > 0
            order by id
            """)
    List<Announcement> linked(String part);

    /// Tells it once more, of a link that is there or not.
    @SqlUpdate("update comments.announcement set linked = :linked, due_at = :due, tries = 0 where id = :id")
    void tellAgain(long id, boolean linked, Instant due);

    @SqlUpdate("delete from comments.announcement where id = :id")
    void forget(long id);

    @SqlQuery("""
            select id, article_id, target, linked, due_at, tries, outcome, settled_at, told from comments.announcement
            where due_at <= :now order by due_at, id
            fetch first :count rows only
            """)
    List<Announcement> due(Instant now, int count);

    /// Puts off what is due as read; false if somebody else did, or is at it.
    @SqlUpdate("update comments.announcement set due_at = :until, tries = tries + 1 where id = :id and due_at = :due")
    boolean putOff(long id, Instant due, Instant until);

    /// Notes what became of what was put off until then; nothing if the text changed meanwhile.
    @SqlUpdate("""
            update comments.announcement
            set outcome = :outcome, due_at = :due, settled_at = :at, told = told or :told
            where id = :id and due_at = :putOffUntil
            """)
    boolean settle(long id, Instant putOffUntil, Outcome outcome, boolean told, @Nullable Instant due, Instant at);

    /// What happened last.
    @SqlQuery("""
            select id, article_id, target, linked, due_at, tries, outcome, settled_at, told from comments.announcement
            where outcome <> 'FORMER'
            order by settled_at desc, id desc
            fetch first :count rows only
            """)
    List<Announcement> latest(int count);

    /// Who could not be reached more than once, the longest first; given up after `since` at the earliest.
    @SqlQuery("""
            select id, article_id, target, linked, due_at, tries, outcome, settled_at, told from comments.announcement
            where tries > 1 and (outcome = 'WAITING' or outcome = 'UNREACHABLE' and settled_at > :since)
            order by settled_at, id
            fetch first :count rows only
            """)
    List<Announcement> unreached(Instant since, int count);

    /// Begins anew with who could not be reached more than once. What is due until `soon` is left alone: somebody may be
    /// at it, and it comes up by itself.
    @SqlUpdate("""
            update comments.announcement
            set due_at = :now, tries = 0, outcome = 'WAITING', settled_at = :now
            where id = :id and tries > 1 and (due_at is null or due_at not between :now and :soon)
              and outcome in ('WAITING', 'UNREACHABLE')
            """)
    void tryAnew(long id, Instant now, Instant soon);

    @SqlQuery("select hash from comments.announced_text where article_id = :article")
    Optional<String> text(ArticleId article);

    @SqlUpdate("insert into comments.announced_text (article_id, hash) values (:article, :hash) on conflict do nothing")
    boolean keepText(ArticleId article, String hash);

    @SqlUpdate("update comments.announced_text set hash = :hash where article_id = :article")
    void changeText(ArticleId article, String hash);
}
