package org.example.everywhere;

import java.util.List;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AskedTable {
    @SqlUpdate("insert into everywhere.asked (place, words) values (:place, :words)")
    void insert(@Bind("place") String place, @Bind("words") String words);

    @SqlQuery("select count(*) > 0 from everywhere.asked where place = :place and words = :words")
    boolean knows(@Bind("place") String place, @Bind("words") String words);

    @SqlQuery("select place || ': ' || words from everywhere.asked order by id")
    List<String> all();
}
