package org.rapport.app.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface GuessTable {
    @SqlUpdate("insert into site.guess (account, network, outcome, at) values (:account, :network, :outcome, :at)")
    @GetGeneratedKeys("id")
    GuessId insert(@Bind("account") String account, @Bind("network") String network, @Bind("outcome") Outcome outcome,
            @Bind("at") Instant at);

    @SqlQuery("""
            select count(*) as times, max(at) as latest from site.guess
            where outcome = 'WRONG' and at > :since and account in (<accounts>)
            """)
    Wrong wrongFor(@BindList("accounts") List<String> accounts, @Bind("since") Instant since);

    @SqlQuery("""
            select count(*) as times, max(at) as latest from site.guess
            where outcome = 'WRONG' and at > :since and network in (<networks>)
            """)
    Wrong wrongFrom(@BindList("networks") List<String> networks, @Bind("since") Instant since);

    /// The networks from which the account's password was given rightly.
    @SqlQuery("""
            select distinct network from site.guess
            where outcome = 'RIGHT' and at > :since and account in (<accounts>)
            """)
    List<String> familiar(@BindList("accounts") List<String> accounts, @Bind("since") Instant since);

    @SqlQuery("""
            select min(at) from site.guess
            where outcome = 'PROMISED' and network in (<networks>) and account in (<accounts>)
            """)
    Optional<Instant> promise(@BindList("accounts") List<String> accounts, @BindList("networks") List<String> networks);

    @SqlUpdate("""
            delete from site.guess where outcome = 'PROMISED' and network in (<networks>) and account in (<accounts>)
            """)
    void redeem(@BindList("accounts") List<String> accounts, @BindList("networks") List<String> networks);

    @SqlUpdate("update site.guess set outcome = 'RIGHT' where id = :id")
    void right(@Bind("id") GuessId id);

    @SqlUpdate("delete from site.guess where outcome = 'WRONG' and network in (<networks>)")
    void forgive(@BindList("networks") List<String> networks);

    @SqlUpdate("delete from site.guess where at < :before")
    void deleteOlder(@Bind("before") Instant before);

    enum Outcome {
        WRONG, RIGHT, PROMISED
    }

    record Wrong(int times, @Nullable Instant latest) {}
}
