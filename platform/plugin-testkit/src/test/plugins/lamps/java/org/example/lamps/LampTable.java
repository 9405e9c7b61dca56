package org.example.lamps;

import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface LampTable {
    @SqlUpdate("insert into lamps.lamp (name) values (:name)")
    void insert(String name);

    @SqlQuery("select name from lamps.lamp order by id")
    List<String> all();
}
