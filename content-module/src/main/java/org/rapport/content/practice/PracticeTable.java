package org.rapport.content.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.api.Practice.CrisisLine;

/// What the practice tells of itself: one row, once there is any.
@RegisterConstructorMapper(PracticeTable.Row.class)
@RegisterConstructorMapper(CrisisLine.class)
interface PracticeTable {
    record Row(String name, String owner, String profession, String about, String place, String hours, String reply,
            @ColumnName("changed_at") Instant changedAt, int version) {}

    @SqlQuery("""
            select name, owner, profession, about, place, hours, reply, changed_at, version
            from content.practice
            """)
    Optional<Row> find();

    @SqlUpdate("""
            insert into content.practice
              (id, name, owner, profession, about, place, hours, reply, changed_at, version)
            values (1, :name, :owner, :profession, :about, :place, :hours, :reply, :at, 1)
            on conflict do nothing
            """)
    boolean insert(String name, String owner, String profession, String about, String place, String hours,
            String reply, Instant at);

    @SqlUpdate("""
            update content.practice
            set name = :name, owner = :owner, profession = :profession, about = :about, place = :place,
                hours = :hours, reply = :reply, changed_at = :at, version = version + 1
            where version = :version
            """)
    boolean update(String name, String owner, String profession, String about, String place, String hours,
            String reply, Instant at, int version);

    @SqlQuery("select number, words from content.crisis_line order by place")
    List<CrisisLine> crisis();

    @SqlUpdate("delete from content.crisis_line")
    void forgetCrisis();

    @SqlUpdate("insert into content.crisis_line (place, number, words) values (:place, :number, :words)")
    void keepCrisis(int place, String number, String words);
}
