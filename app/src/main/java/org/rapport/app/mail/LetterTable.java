package org.rapport.app.mail;

import java.time.Instant;
import java.util.List;

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

    /// Forgets what waits under a path that ends such letters.
    @SqlUpdate("delete from site.letter where leave_path = :leave and leave_path <> ''")
    void recall(String leave);

    /// Forgets what waits, or was given up, under keys that begin so. What went out stays known.
    @SqlUpdate("delete from site.letter where left(name, char_length(:keys)) = :keys and recipient <> ''")
    void recallAll(String keys);

    /// Letters that do not go out, for the same reason.
    ///
    /// @param since when the first of them was written
    record Stuck(Problem problem, int letters, Instant since) {}

    /// What was given up, or tried more than once to no avail. An address that refuses is the trouble of whoever typed it,
    /// unless it is the owner's.
    @SqlQuery("""
            select problem, count(*) as letters, min(written_at) as since from site.letter
            where problem <> '' and (due_at is null or tries > 1)
              and (problem <> 'ADDRESS' or recipient in (select address from site.owner_mail))
            group by problem
            order by since
            """)
    List<Stuck> stuck();

    /// Tries what does not go out once more from the beginning, but for what somebody may just be at.
    @SqlUpdate("""
            update site.letter set due_at = :now, tries = 0
            where problem = :problem and (due_at is null or due_at > :soon)
            """)
    void again(Problem problem, Instant now, Instant soon);

    @SqlUpdate("delete from site.letter where written_at < :before")
    void forget(Instant before);
}
