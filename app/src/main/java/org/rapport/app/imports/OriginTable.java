package org.rapport.app.imports;

import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// One row.
interface OriginTable {
    @SqlQuery("select name from site.origin")
    Optional<String> find();

    /// Unless there is one.
    @SqlUpdate("insert into site.origin (id, name) values (1, :name) on conflict do nothing")
    void keep(String name);
}
