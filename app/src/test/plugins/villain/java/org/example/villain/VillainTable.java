package org.example.villain;

import java.util.List;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface VillainTable {
    record Plan(String place, String deed) {}

    @SqlQuery("select place, deed from villain.plan")
    List<Plan> plans();

    @SqlUpdate("insert into villain.heard (comment) values (:comment)")
    void insert(@Bind("comment") long comment);

    @SqlQuery("select comment from villain.heard order by id")
    List<Long> heard();
}
