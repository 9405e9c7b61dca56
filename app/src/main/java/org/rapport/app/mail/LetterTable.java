package org.rapport.app.mail;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface LetterTable {
    /// False if there was one with this key.
    @SqlUpdate("""
            insert into site.letter (name, recipient, subject, words, leave_path, written_at, due_at)
            values (:key, :recipient, :subject, :words, :leave, :at, :at)
            on conflict do nothing
            """)
    boolean insert(String key, String recipient, String subject, String words, String leave, Instant at);

    @SqlQuery("""
            select id, recipient, subject, words, leave_path, written_at, tries from site.letter
            where due_at <= :now
            order by due_at, id
            fetch first :count rows only
            """)
    List<Outgoing> due(Instant now, int count);

    /// Takes it upon whoever asks; false if somebody else did, or it went out.
    @SqlUpdate("update site.letter set due_at = :until where id = :id and due_at <= :now")
    boolean take(LetterId id, Instant now, Instant until);

    /// It went out: to whom, and what was in it, is nobody's business any more.
    @SqlUpdate("""
            update site.letter
            set recipient = '', subject = '', words = '', leave_path = '', due_at = null, problem = ''
            where id = :id
            """)
    void close(LetterId id);

    /// It did not go out, and is tried again at `next`, or given up.
    @SqlUpdate("update site.letter set due_at = :next, tries = tries + 1, problem = :problem where id = :id")
    void putOff(LetterId id, @Nullable Instant next, Problem problem);

    /// A letter that did not go out.
    ///
    /// @param isGivenUp whether it is not tried any more
    record Stuck(LetterId id, Problem problem, @ColumnName("written_at") Instant writtenAt,
            @ColumnName("given_up") boolean isGivenUp) {}

    /// What was given up, or tried more than once to no avail, the oldest first.
    @SqlQuery("""
            select id, problem, written_at, due_at is null as given_up from site.letter
            where problem <> '' and (due_at is null or tries > 1)
            order by written_at, id
            fetch first :count rows only
            """)
    List<Stuck> stuck(int count);

    /// Tries a letter that did not go out once more from the beginning.
    @SqlUpdate("update site.letter set due_at = :now, tries = 0 where id = :id and problem <> ''")
    void again(LetterId id, Instant now);

    @SqlUpdate("delete from site.letter where written_at < :before")
    void forget(Instant before);
}
