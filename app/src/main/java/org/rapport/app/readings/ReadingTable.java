package org.rapport.app.readings;

import java.time.LocalDate;
import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

interface ReadingTable {
    record Day(@ColumnName("read_on") LocalDate day, long count) {}

    record Page(String path, long count) {}

    @Transaction
    default void add(LocalDate day, String path, long count) {
        if (!increase(day, path, count)) {
            insert(day, path, count);
        }
    }

    @SqlUpdate("update site.reading set times = times + :count where read_on = :day and path = :path")
    boolean increase(LocalDate day, String path, long count);

    @SqlUpdate("insert into site.reading (read_on, path, times) values (:day, :path, :count)")
    void insert(LocalDate day, String path, long count);

    @SqlQuery("""
            select read_on, sum(times) as count from site.reading where read_on >= :from
            group by read_on order by read_on
            """)
    List<Day> days(LocalDate from);

    @SqlQuery("""
            select path, sum(times) as count from site.reading where read_on >= :from
            group by path order by sum(times) desc, path
            fetch first :most rows only
            """)
    List<Page> pages(LocalDate from, int most);
}
