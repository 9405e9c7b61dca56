package org.rapport.app.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface OwnerTable {
    @SqlUpdate("""
            insert into site.owner (name, known_as, password_hash, created_at, password_changed_at)
            values (:name, :knownAs, :passwordHash, :at, :at)
            """)
    @GetGeneratedKeys("id")
    OwnerId insert(@Bind("name") String name, @Bind("knownAs") String knownAs,
            @Bind("passwordHash") String passwordHash, @Bind("at") Instant at);

    @SqlQuery("select id, name, password_hash from site.owner where known_as = :knownAs")
    Optional<Owner> find(@Bind("knownAs") String knownAs);

    @SqlQuery("select count(*) from site.owner")
    int count();

    @SqlUpdate("update site.owner set password_hash = :passwordHash, password_changed_at = :at where id = :id")
    void changePassword(@Bind("id") OwnerId id, @Bind("passwordHash") String passwordHash, @Bind("at") Instant at);

    /// Lets whoever calls it next wait until the present transaction ends.
    @SqlQuery("select id from site.owner order by id for update")
    List<OwnerId> lock();
}
