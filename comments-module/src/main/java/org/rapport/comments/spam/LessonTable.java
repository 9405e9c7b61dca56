package org.rapport.comments.spam;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// What the owner called spam, or good: the hashes of its traits, eight bytes each, instead of its words.
interface LessonTable {
    record Row(boolean spam, byte[] traits) {}

    /// @param comment the one that she decided on; null for words that she pasted
    @SqlUpdate("""
            insert into comments.lesson (comment_id, spam, traits, learned_at) values (:comment, :spam, :traits, :at)
            """)
    void keep(@Nullable Long comment, boolean spam, byte[] traits, Instant at);

    @SqlUpdate("delete from comments.lesson where comment_id = :comment")
    void forget(long comment);

    /// Forgets all but the `most` latest.
    @SqlUpdate("""
            delete from comments.lesson
            where id <= (select id from comments.lesson order by id desc offset :most rows fetch first row only)
            """)
    void forgetBut(int most);

    /// What was learned from spam and from pasted words, which no comment takes along, in the order in which it was learned.
    @SqlQuery("""
            select spam, traits, learned_at from comments.lesson where spam or comment_id is null order by learned_at, id
            """)
    List<Lesson> portable();

    @SqlQuery("select exists (select 1 from comments.lesson where spam = :spam and learned_at = :at)")
    boolean has(boolean spam, Instant at);

    /// How many there are, and the number of the latest: another state, if there was ever any lesson, is another answer.
    record State(int lessons, long latest) {}

    @SqlQuery("select count(*) as lessons, coalesce(max(id), 0) as latest from comments.lesson")
    State state();

    @SqlQuery("select spam, traits from comments.lesson order by id")
    List<Row> all();

    @SqlQuery("select count(*) from comments.lesson where spam = :spam")
    int count(boolean spam);
}
