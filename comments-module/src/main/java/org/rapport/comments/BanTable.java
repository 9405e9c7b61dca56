package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface BanTable {
    /// False if it was banned before.
    @SqlUpdate("""
            insert into comments.ban (kind, what, label, made_at, made_by) values (:kind, :what, :label, :at, :by)
            on conflict do nothing
            """)
    boolean keep(Ban.Kind kind, String what, String label, Instant at, String by);

    @SqlQuery("""
            select id, kind, what, label, made_at, made_by, hits, hit_at from comments.ban order by made_at desc, id desc
            """)
    List<Ban> all();

    @SqlQuery("select count(*) from comments.ban")
    int count();

    @SqlUpdate("update comments.ban set hits = hits + 1, hit_at = :at where id = :id")
    void hit(BanId id, Instant at);

    @SqlUpdate("update comments.ban set label = '' where kind = 'WRITER' and what = :writer")
    void forgetLabel(String writer);

    @SqlUpdate("delete from comments.ban where id = :id")
    void lift(BanId id);
}
