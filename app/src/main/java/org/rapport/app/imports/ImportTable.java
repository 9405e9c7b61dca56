package org.rapport.app.imports;

import java.time.Instant;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ImportTable {
    @SqlUpdate("insert into site.import (name, at) values (:name, :at)")
    void insert(@Bind("name") String name, @Bind("at") Instant at);

    /// Whether nobody lives here yet: nothing ever came in, and no owner has set the site up.
    @SqlQuery("select not exists (select * from site.import) and not exists (select * from site.owner)")
    boolean nobodyLivesHere();
}
