package org.example.keepsakes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.CommentId;

interface IdeaTable {
    /// Nothing happens if the comment gave one before.
    @SqlUpdate("""
            insert into keepsakes.idea (comment_id, words, noted_at) values (:comment, :words, :at)
            on conflict do nothing
            """)
    void insert(@Nullable CommentId comment, String words, Instant at);

    @SqlUpdate("update keepsakes.idea set words = :words where comment_id = :comment")
    void reword(CommentId comment, String words);

    @SqlUpdate("update keepsakes.idea set done_at = :at where id = :id")
    void finish(IdeaId id, Instant at);

    @SqlQuery("select count(*) > 0 from keepsakes.idea where words = :words")
    boolean has(String words);

    @SqlQuery("select id, comment_id, words, noted_at from keepsakes.idea where comment_id = :comment")
    Optional<Idea> of(CommentId comment);

    @SqlQuery("select id, comment_id, words, noted_at from keepsakes.idea order by noted_at, id")
    List<Idea> all();

    @SqlQuery("select id, comment_id, words, noted_at from keepsakes.idea where done_at is null order by noted_at, id")
    List<Idea> open();

    /// The comments that gave one, the last first.
    @SqlQuery("""
            select comment_id from keepsakes.idea where comment_id is not null
            order by noted_at desc, id desc
            fetch first :most rows only
            """)
    List<CommentId> givers(int most);

    @SqlQuery("select comment_id from keepsakes.idea where comment_id in (<comments>)")
    Set<CommentId> giversAmong(
            @BindList(value = "comments", onEmpty = EmptyHandling.NULL_STRING) Collection<CommentId> comments);
}
