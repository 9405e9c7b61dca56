package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ReportTable {
    @SqlUpdate("""
            insert into comments.report (comment_id, version, reason, network, reported_at)
            values (:comment, :version, :reason, :network, :at)
            """)
    void insert(CommentId comment, int version, String reason, String network, Instant at);

    /// What waits for the owner about `comment`: the first reports first, those without a reason last.
    @SqlQuery("""
            select reason, reported_at from comments.report
            where comment_id = :comment and settled_at is null
            order by case when reason = '' then 1 else 0 end, id
            """)
    List<Report> open(CommentId comment);

    /// The comments that appear and about which something waits, those that were reported first before others.
    @SqlQuery("""
            select comment.id, article_id, parent_id, author, site, text, by_owner, said_at, state, comment.version
            from comments.report
            join comments.comment on comment.id = report.comment_id
            where report.settled_at is null and comment.state = 'APPROVED'
              and not exists (
                select 1 from comments.report earlier
                where earlier.comment_id = report.comment_id and earlier.settled_at is null and earlier.id < report.id)
            order by report.id
            fetch first :count rows only
            """)
    List<Comment> reported(int count);

    /// How many of those there are.
    @SqlQuery("""
            select count(distinct comment.id) from comments.report
            join comments.comment on comment.id = report.comment_id
            where report.settled_at is null and comment.state = 'APPROVED'
            """)
    int countReported();

    /// What was reported, and from where.
    record Filed(String network, String reason) {}

    /// All that was reported about `version` of the comment.
    @SqlQuery("select network, reason from comments.report where comment_id = :comment and version = :version order by id")
    List<Filed> filed(CommentId comment, int version);

    @SqlQuery("select count(*) from comments.report where network in (<networks>) and reported_at >= :since")
    int countFrom(@BindList("networks") List<String> networks, Instant since);

    /// Whether the owner saw a report about `version` of the comment, and decided.
    @SqlQuery("""
            select count(*) > 0 from comments.report
            where comment_id = :comment and version = :version and settled_at is not null
            """)
    boolean isSettled(CommentId comment, int version);

    /// Settles what waits about the comment as it stood until `version`; false if nothing does.
    @SqlUpdate("""
            update comments.report set settled_at = :at
            where comment_id = :comment and version <= :version and settled_at is null
            """)
    boolean settle(CommentId comment, int version, Instant at);

    /// When something about the comment was settled last.
    @SqlQuery("select max(settled_at) from comments.report where comment_id = :comment")
    Optional<Instant> settledAt(CommentId comment);

    /// Lets wait again what was settled since then; false if nothing was.
    @SqlUpdate("update comments.report set settled_at = null where comment_id = :comment and settled_at >= :since")
    boolean reopen(CommentId comment, Instant since);

    /// Forgets the reasons, which may tell of the comment in other words.
    @SqlUpdate("update comments.report set reason = :mark where comment_id = :comment and reason <> ''")
    void blank(CommentId comment, String mark);

    @SqlUpdate("delete from comments.report where comment_id = :comment")
    void forget(CommentId comment);

    @SqlUpdate("delete from comments.report where reported_at < :before")
    void forget(Instant before);

    @SqlUpdate("update comments.report set network = '' where reported_at < :before and network <> ''")
    void forgetNetworks(Instant before);
}
