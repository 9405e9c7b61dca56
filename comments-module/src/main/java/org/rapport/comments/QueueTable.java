package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;
import org.rapport.content.listing.Search;

/// Comments in the order in which the owner goes through them.
interface QueueTable {
    /// What is urgent, then what waits longest; without what is put off.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where state = 'HELD' and (put_off_until is null or put_off_until <= :now)
            order by
              case when exists (
                select 1 from comments.fate where fate.comment_id = comment.id and fate.step = 'URGENT') then 0 else 1 end,
              said_at, id
            fetch first :count rows only
            """)
    List<Comment> held(Instant now, int count);

    /// How many of those there are.
    @SqlQuery("""
            select count(*) from comments.comment
            where state = 'HELD' and (put_off_until is null or put_off_until <= :now)
            """)
    int countHeld(Instant now);

    @SqlQuery("select count(*) from comments.comment where state = 'HELD' and put_off_until > :now")
    int countPutOff(Instant now);

    @SqlQuery("select count(*) from comments.comment where state in ('APPROVED', 'READ', 'REJECTED')")
    int countSettled();

    /// Of a pile, under `article` if there is one, what has all `words` in its text, its name or its site: what waits
    /// first, as in [#held], then the rest, the latest first.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment
            where (:pile = 'ALL' and state <> 'WITHDRAWN'
                or :pile = 'WAITING' and state = 'HELD' and (put_off_until is null or put_off_until <= :now)
                or :pile = 'LATER' and state = 'HELD' and put_off_until > :now
                or :pile = 'SETTLED' and state in ('APPROVED', 'READ', 'REJECTED'))
              and article_id = coalesce(cast(:article as bigint), article_id)
              and not exists (
                select 1 from (values <sought>) as word (pattern)
                where word.pattern <> '%%'
                  and lower(author || ' ' || site || ' ' || text) not like word.pattern escape '!')
            order by
              case when state <> 'HELD' then 2 when exists (
                select 1 from comments.fate where fate.comment_id = comment.id and fate.step = 'URGENT') then 0 else 1 end,
              case when state = 'HELD' then said_at end, case when state = 'HELD' then id end,
              coalesce(decided_at, said_at) desc, id desc
            offset :skipped rows fetch next :most rows only
            """)
    List<Comment> having(Pile pile, @Nullable ArticleId article,
            @BindMethodsList(value = "sought", methodNames = "pattern") List<Search.Word> words, Instant now,
            int skipped, int most);
}
