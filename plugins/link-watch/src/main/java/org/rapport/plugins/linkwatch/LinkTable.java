package org.rapport.plugins.linkwatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface LinkTable {
    /// Makes the row, if it is not there; it is due at once.
    @SqlUpdate("""
            insert into link_watch.link (address, host, due_at) values (:address, :host, :at)
            on conflict do nothing
            """)
    void insert(String address, String host, Instant at);

    /// So many that are due, one of each host, those that wait longest first.
    @SqlQuery("""
            select id, address, failures, missing_since, failed_on, moved_to, left_at
            from (select *, row_number() over (partition by host order by due_at, id) as turn
                  from link_watch.link where due_at <= :now and left_at is null) due
            where turn = 1
            order by due_at, id
            fetch first :most rows only
            """)
    List<Link> due(Instant now, int most);

    /// Those behind which something was found lately, the latest first.
    @SqlQuery("""
            select id, address, failures, missing_since, failed_on, moved_to, left_at from link_watch.link
            where found_at is not null and failures = 0
            order by found_at desc, id
            fetch first :most rows only
            """)
    List<Link> lastFound(int most);

    @SqlUpdate("""
            update link_watch.link
            set due_at = :next, found_at = :at, failures = 0, missing_since = null, failed_on = null, moved_to = :movedTo
            where id = :id
            """)
    void found(LinkId id, @Nullable String movedTo, Instant at, Instant next);

    /// Counts a day on which nothing was there, once.
    @SqlUpdate("""
            update link_watch.link
            set failures = failures + 1, missing_since = coalesce(missing_since, :at), failed_on = :today,
                moved_to = null
            where id = :id and (failed_on is null or failed_on < :today)
            """)
    void missed(LinkId id, LocalDate today, Instant at);

    @SqlUpdate("update link_watch.link set looked_at = :at where id = :id")
    void look(LinkId id, Instant at);

    @SqlQuery("""
            select count(looked_at) as addresses,
                   count(case when found_at is null or found_at < looked_at then looked_at end) as unseen,
                   max(looked_at) as latest
            from link_watch.link
            """)
    Looked looked();

    /// Lets all be due that would be later, but for those that are left aside.
    @SqlUpdate("update link_watch.link set due_at = :at where due_at > :at and left_at is null")
    void hurry(Instant at);

    @SqlUpdate("update link_watch.link set due_at = :next where id = :id")
    void putOff(LinkId id, Instant next);

    @SqlUpdate("update link_watch.link set left_at = :at where id = :id and left_at is null")
    void leave(LinkId id, Instant at);

    @SqlUpdate("update link_watch.link set left_at = null, due_at = :at where id = :id")
    void watch(LinkId id, Instant at);

    /// Those behind which nothing was on so many days, the longest first; those that are left aside are left out.
    @SqlQuery("""
            select id, address, failures, missing_since, failed_on, moved_to, left_at from link_watch.link
            where failures >= :days and left_at is null
            order by missing_since, id
            fetch first :most rows only
            """)
    List<Link> dead(int days, int most);

    @SqlQuery("select count(*) from link_watch.link where failures >= :days and left_at is null")
    int countDead(int days);

    @SqlQuery("""
            select id, address, failures, missing_since, failed_on, moved_to, left_at from link_watch.link
            where moved_to is not null and left_at is null
            order by address, id
            fetch first :most rows only
            """)
    List<Link> moved(int most);

    @SqlQuery("""
            select id, address, failures, missing_since, failed_on, moved_to, left_at from link_watch.link
            where left_at is not null
            order by left_at desc, id
            fetch first :most rows only
            """)
    List<Link> left(int most);

    @SqlQuery("select count(*) from link_watch.link")
    int count();
}
