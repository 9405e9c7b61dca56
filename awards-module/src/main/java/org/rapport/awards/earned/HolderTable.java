package org.rapport.awards.earned;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.awards.earned.Holder.State;
import org.rapport.awards.earned.Holder.Step;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;

interface HolderTable {
    /// Nothing if she has it, or had it, whatever became of that.
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into awards.holder (badge_id, writer_id, comment_id, state, since)
            values (:badge, :writer, :comment, :state, :since)
            on conflict do nothing
            """)
    Optional<HolderId> insert(BadgeId badge, @Nullable WriterId writer, CommentId comment, State state, Instant since);

    /// False if it does not stand any more where `from` says.
    @SqlUpdate("""
            update awards.holder set state = :to, comment_id = :comment, since = :since
            where id = :id and state = :from
            """)
    boolean become(HolderId id, State from, State to, @Nullable CommentId comment, Instant since);

    @SqlQuery("select id, badge_id, writer_id, comment_id, state, since from awards.holder where id = :id")
    Optional<Holder> find(HolderId id);

    @SqlQuery("""
            select id, badge_id, writer_id, comment_id, state, since from awards.holder
            where badge_id = :badge and writer_id = :writer
            """)
    Optional<Holder> find(BadgeId badge, WriterId writer);

    @SqlQuery("""
            select id, badge_id, writer_id, comment_id, state, since from awards.holder where comment_id = :comment
            order by id
            """)
    List<Holder> by(CommentId comment);

    /// What shows of these writers, and what came in with these comments.
    @SqlQuery("""
            select holder.id, badge_id, writer_id, comment_id, state, holder.since
            from awards.holder holder join awards.badge badge on badge.id = holder.badge_id
            where (writer_id in (<writers>) or writer_id is null and comment_id in (<comments>))
              and state = 'EARNED' and badge.active
            order by badge_id
            """)
    List<Holder> shown(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) Collection<WriterId> writers,
            @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) Collection<CommentId> comments);

    /// The last who came to have it, or had it.
    @SqlQuery("""
            select id, badge_id, writer_id, comment_id, state, since from awards.holder where badge_id = :badge
            order by since desc, id desc
            fetch first :count rows only
            """)
    List<Holder> of(BadgeId badge, int count);

    @SqlQuery("""
            select id, badge_id, writer_id, comment_id, state, since from awards.holder where badge_id = :badge
            order by id
            """)
    List<Holder> all(BadgeId badge);

    /// Those about whom the owner is asked, the longest first.
    @SqlQuery("""
            select id, badge_id, writer_id, comment_id, state, since from awards.holder
            where state = 'PROPOSED' order by since, id
            fetch first :count rows only
            """)
    List<Holder> proposed(int count);

    /// Those of whom it shows, or who were proposed, as far as one can tell who they are.
    @SqlQuery("""
            select id, badge_id, writer_id, comment_id, state, since from awards.holder
            where badge_id = :badge and state in ('EARNED', 'PROPOSED') and writer_id is not null order by id
            """)
    List<Holder> standing(BadgeId badge);

    /// How many have a badge.
    record Count(@ColumnName("badge_id") BadgeId badge, int holders) {}

    @SqlQuery("""
            select badge_id, count(*) as holders from awards.holder where state = :state group by badge_id
            """)
    List<Count> count(State state);

    /// Forgets what a comment that is gone for good earned. What was revoked of somebody who can be told from others stays
    /// so.
    @SqlUpdate("""
            delete from awards.holder where comment_id = :comment and (state <> 'REVOKED' or writer_id is null)
            """)
    void forget(CommentId comment);

    @SqlUpdate("delete from awards.holder where comment_id = :comment and state = 'PROPOSED'")
    void withdrawProposals(CommentId comment);

    @SqlUpdate("update awards.holder set comment_id = null where comment_id = :comment")
    void detach(CommentId comment);

    @SqlUpdate("""
            insert into awards.holder_step (holder_id, state, at, by_whom, why)
            values (:holder, :state, :at, :by, :why)
            """)
    void note(HolderId holder, State state, Instant at, @Nullable String by, String why);

    /// What became of these, the last first.
    @SqlQuery("""
            select holder_id, state, at, by_whom, why from awards.holder_step where holder_id in (<holders>)
            order by at desc, id desc
            """)
    List<Step> steps(@BindList("holders") Collection<HolderId> holders);
}
