package org.rapport.plugins.newsletter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.content.listing.Search;

interface ReaderTable {
    /// Makes the row, if nobody has that mailbox.
    @SqlUpdate("""
            insert into newsletter.reader (address, mailbox, token, asked_at)
            values (:address, :mailbox, :token, :at)
            on conflict do nothing
            """)
    void insert(String address, String mailbox, String token, Instant at);

    /// Notes that she is asked once more.
    @SqlUpdate("update newsletter.reader set asked_at = :at where mailbox = :mailbox and confirmed_at is null")
    void askAgain(String mailbox, Instant at);

    @SqlQuery("select id, address, token, confirmed_at from newsletter.reader where mailbox = :mailbox")
    Optional<Reader> at(String mailbox);

    @SqlQuery("select id, address, token, confirmed_at from newsletter.reader where token = :token")
    Optional<Reader> find(String token);

    @SqlQuery("select id, address, token, confirmed_at from newsletter.reader where id = :id")
    Optional<Reader> find(ReaderId id);

    @SqlUpdate("update newsletter.reader set confirmed_at = :at where token = :token and confirmed_at is null")
    void confirm(String token, Instant at);

    @SqlUpdate("delete from newsletter.reader where id = :id")
    void delete(ReaderId id);

    /// So many of those who had said yes by then, by their numbers, from the one behind `reached` on.
    @SqlQuery("""
            select id, address, token, confirmed_at from newsletter.reader
            where id > :reached and confirmed_at <= :then
            order by id
            fetch first :most rows only
            """)
    List<Reader> behind(long reached, Instant then, int most);

    @SqlQuery("select count(*) from newsletter.reader where confirmed_at is not null")
    int confirmed();

    @SqlQuery("select count(*) from newsletter.reader where confirmed_at is null")
    int unconfirmed();

    /// Those who said yes and whose address has all `words`, by their addresses.
    @SqlQuery("""
            select id, address, token, confirmed_at from newsletter.reader
            where confirmed_at is not null and not exists (
              select 1 from (values <sought>) as word (pattern) where mailbox not like word.pattern escape '!')
            order by mailbox
            offset :skipped rows fetch first :most rows only
            """)
    List<Reader> having(@BindMethodsList(value = "sought", methodNames = "pattern") List<Search.Word> words,
            int skipped, int most);

    /// Forgets the addresses that were asked before then and did not say yes.
    @SqlUpdate("delete from newsletter.reader where confirmed_at is null and asked_at < :before")
    void forgetUnconfirmed(Instant before);
}
