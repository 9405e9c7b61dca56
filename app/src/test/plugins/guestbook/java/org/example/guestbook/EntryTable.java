package org.example.guestbook;

import java.util.List;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface EntryTable {
    @SqlUpdate("insert into guestbook.entry (words) values (:words)")
    void insert(@Bind("words") String words);

    @SqlQuery("select words from guestbook.entry order by id")
    List<String> all();

    @SqlQuery("select count(*) from content.article")
    int articles();
}
