package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface RepeatTable {
    record Row(@ColumnName("comment_id") CommentId comment, String network, @ColumnName("sent_at") Instant at) {}

    @SqlUpdate("""
            insert into comments.repeat (hash, comment_id, network, sent_at) values (:hash, :comment, :network, :at)
            on conflict do nothing
            """)
    boolean keep(String hash, @Nullable CommentId comment, String network, Instant at);

    @SqlUpdate("update comments.repeat set comment_id = :comment where hash = :hash")
    void became(String hash, CommentId comment);

    @SqlQuery("""
            select comment_id, network, sent_at from comments.repeat
            where hash in (<hashes>) and comment_id is not null and sent_at >= :since
            """)
    Optional<Row> find(@BindList("hashes") List<String> hashes, Instant since);

    @SqlQuery("""
            select count(distinct comment_id) from comments.repeat where network in (<networks>) and sent_at >= :since
            """)
    int countFrom(@BindList("networks") List<String> networks, Instant since);

    @SqlUpdate("delete from comments.repeat where comment_id = :comment")
    void forget(CommentId comment);

    @SqlUpdate("delete from comments.repeat where sent_at < :before")
    void forget(Instant before);
}
