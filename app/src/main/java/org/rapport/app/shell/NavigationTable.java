package org.rapport.app.shell;

import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.api.page.NavigationItem.Spot;

/// Where the owner wants each word of the navigation.
interface NavigationTable {
    record Row(String path, Spot spot, int place) {}

    @SqlQuery("select path, spot, place from site.navigation")
    List<Row> all();

    default void keep(String path, Spot spot, int place) {
        if (!move(path, spot, place)) {
            insert(path, spot, place);
        }
    }

    @SqlUpdate("update site.navigation set spot = :spot, place = :place where path = :path")
    boolean move(String path, Spot spot, int place);

    @SqlUpdate("insert into site.navigation (path, spot, place) values (:path, :spot, :place)")
    void insert(String path, Spot spot, int place);
}
