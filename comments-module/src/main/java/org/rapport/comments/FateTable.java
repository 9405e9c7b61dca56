package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface FateTable {
    @SqlUpdate("""
            insert into comments.fate (comment_id, at, step, by_whom, words)
            values (:comment, :at, :step, :by, :words)
            """)
    void note(CommentId comment, Instant at, Fate.Step step, String by, String words);

    /// Notes what checks found.
    default void note(CommentId comment, Instant at, List<Checks.Checked> checked) {
        checked.forEach(it -> note(comment, at, Fate.Step.valueOf(it.finding().verdict().name()), it.name(),
                it.finding().words(), it.finding().note()));
    }

    @SqlUpdate("""
            insert into comments.fate (comment_id, at, step, by_whom, words, note)
            values (:comment, :at, :step, :by, :words, :note)
            """)
    void note(CommentId comment, Instant at, Fate.Step step, String by, String words, String note);

    /// What checks tell the writer of `comment` about the words as they stand.
    @SqlQuery("""
            select note from comments.fate
            where comment_id = :comment and note <> ''
              and id > coalesce((select max(id) from comments.fate where comment_id = :comment and step = 'REVISED'), 0)
            order by id
            """)
    List<String> notes(CommentId comment);

    @SqlQuery("select at, step, by_whom, words from comments.fate where comment_id = :comment order by id")
    List<Fate> of(CommentId comment);

    /// Whether a check ever found a sign in `comment` that somebody may be in danger.
    @SqlQuery("select exists (select 1 from comments.fate where comment_id = :comment and step = 'URGENT')")
    boolean isUrgent(CommentId comment);

    /// Whether the owner left something out of `comment`.
    @SqlQuery("select exists (select 1 from comments.fate where comment_id = :comment and step = 'REDACTED')")
    boolean isRedacted(CommentId comment);

    /// Whether the owner ever let `comment` appear, or wait again.
    @SqlQuery("""
            select exists (
              select 1 from comments.fate where comment_id = :comment and step in ('APPROVED', 'REOPENED'))
            """)
    boolean hasAppeared(CommentId comment);

    /// Puts other words in the place of those that a check had found.
    @SqlUpdate("update comments.fate set words = :becomes where comment_id = :comment and words = :words")
    void rewrite(CommentId comment, String words, String becomes);

    /// Takes back what checks tell the writer of `comment`, which may quote her.
    @SqlUpdate("update comments.fate set note = '' where comment_id = :comment")
    void forgetNotes(CommentId comment);

    @SqlUpdate("delete from comments.fate where comment_id = :comment")
    void forget(CommentId comment);
}
