package org.rapport.comments;

import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// One row, once the owner set anything.
interface PolicyTable {
    @SqlQuery("select admission, open_days, findable, version from comments.policy")
    Optional<Policy> find();

    @SqlUpdate("""
            insert into comments.policy (id, admission, open_days, findable, changed_at, version)
            values (1, :admission, :days, :findable, :at, 1)
            on conflict do nothing
            """)
    boolean insert(Admission admission, int days, boolean findable, Instant at);

    @SqlUpdate("""
            update comments.policy
            set admission = :admission, open_days = :days, findable = :findable, changed_at = :at, version = version + 1
            where version = :version
            """)
    boolean update(Admission admission, int days, boolean findable, Instant at, int version);
}
