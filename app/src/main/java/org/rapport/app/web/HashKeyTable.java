package org.rapport.app.web;

import java.time.LocalDate;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface HashKeyTable {
    @SqlQuery("select secret from site.hash_key where valid_on = :day")
    Optional<byte[]> find(LocalDate day);

    /// Whether it was the first key of its day.
    @SqlUpdate("insert into site.hash_key (valid_on, secret) values (:day, :secret) on conflict do nothing")
    boolean add(LocalDate day, byte[] secret);

    @SqlUpdate("delete from site.hash_key where valid_on < :day")
    void deleteBefore(LocalDate day);
}
