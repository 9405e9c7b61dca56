package org.rapport.plugins.newsletter;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Who was asked lately, and who never wants to be.
interface AskingTable {
    /// Notes that an address was asked, by hashes.
    @SqlUpdate("insert into newsletter.asking (address, network, asked_at) values (:address, :network, :at)")
    void note(String address, String network, Instant at);

    @SqlQuery("select count(*) from newsletter.asking where address in (<hashes>) and asked_at >= :since")
    int countAddress(@BindList("hashes") List<String> hashes, Instant since);

    @SqlQuery("select count(*) from newsletter.asking where network in (<networks>) and asked_at >= :since")
    int countNetwork(@BindList("networks") List<String> networks, Instant since);

    @SqlUpdate("delete from newsletter.asking where asked_at < :before")
    void forget(Instant before);

    @SqlUpdate("insert into newsletter.refusal (address, refused_at) values (:hash, :at) on conflict do nothing")
    void refuse(String hash, Instant at);

    @SqlQuery("select count(*) > 0 from newsletter.refusal where address = :hash")
    boolean isRefused(String hash);
}
