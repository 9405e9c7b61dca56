package org.rapport.comments;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface BroughtTable {
    @SqlUpdate("insert into comments.brought (hash) values (:hash) on conflict do nothing")
    void keep(String hash);

    @SqlQuery("select exists (select 1 from comments.brought where hash = :hash)")
    boolean has(String hash);
}
