package org.rapport.plugins.quiethours;

import java.time.LocalTime;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// One row, once the owner set anything.
interface HoursTable {
    @SqlQuery("select active, begins, ends from quiet_hours.hours")
    Optional<Hours> find();

    /// Makes the row, if it is not there.
    @SqlUpdate("""
            insert into quiet_hours.hours (id, active, begins, ends) values (1, :active, :begins, :ends)
            on conflict do nothing
            """)
    void insert(boolean active, LocalTime begins, LocalTime ends);

    @SqlUpdate("update quiet_hours.hours set active = :active, begins = :begins, ends = :ends")
    void update(boolean active, LocalTime begins, LocalTime ends);
}
