package org.rapport.comments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface WriterTable {
    @GetGeneratedKeys("id")
    @SqlUpdate("insert into comments.writer (token) values (:token)")
    WriterId insert(String token);

    @SqlQuery("select id, token, distrusted from comments.writer where token = :token")
    Optional<Writer> find(String token);

    /// Who sent `comment`; nobody whom one could find again, if it came in by import or the owner said it.
    @SqlQuery("""
            select writer.id, writer.token, writer.distrusted
            from comments.writer writer join comments.comment comment on comment.writer_id = writer.id
            where comment.id = :comment
            """)
    Optional<Writer> of(CommentId comment);

    /// All private links of who has this one: those whose holders confirmed the same address for mail.
    @SqlQuery("""
            select id, token, distrusted from comments.writer
            where id = :writer or id in (
              select other.writer_id from comments.subscriber own
              join comments.subscriber other on lower(other.address) = lower(own.address)
              where own.writer_id = :writer and own.confirmed_at is not null and other.confirmed_at is not null)
            """)
    List<Writer> same(WriterId writer);

    /// Notes that she confirmed the address that she gave: she is whoever confirmed it first, unless she was somebody
    /// before.
    @SqlUpdate("""
            update comments.writer
            set person_id = coalesce((
              select min(first.person_id)
              from comments.subscriber own
              join comments.subscriber other on lower(other.address) = lower(own.address)
              join comments.writer first on first.id = other.writer_id
              where own.writer_id = :writer and other.confirmed_at is not null), id)
            where id = :writer and person_id is null
            """)
    void confirm(WriterId writer);

    /// She stays who she is by this private link, and is nobody else's any more.
    @SqlUpdate("update comments.writer set person_id = id where id = :writer and person_id is not null")
    void part(WriterId writer);

    /// Who she is who has that private link, as far as she confirmed an address.
    @SqlQuery("select person_id from comments.writer where id = :writer and person_id is not null")
    Optional<WriterId> person(WriterId writer);

    /// Somebody who confirmed an address, and what she said.
    record Confirmed(@ColumnName("id") CommentId comment, @ColumnName("person_id") WriterId writer) {}

    /// Who said those of the comments that appear.
    @SqlQuery("""
            select comment.id, writer.person_id
            from comments.comment comment join comments.writer writer on writer.id = comment.writer_id
            where comment.id in (<comments>) and comment.state = 'APPROVED' and not comment.confidential
              and writer.person_id is not null
            """)
    List<Confirmed> confirmed(@BindList("comments") Collection<CommentId> comments);

    /// Somebody who confirmed an address, and a site that she names as hers.
    record Signed(@ColumnName("person_id") WriterId writer, String site) {}

    /// Those who name a site whose address holds `part`.
    @SqlQuery("""
            select distinct writer.person_id, comment.site
            from comments.writer writer join comments.comment comment on comment.writer_id = writer.id
            where writer.person_id is not null and comment.state = 'APPROVED' and not comment.confidential
              and position(lower(:part) in lower(comment.site)) > 0
            order by writer.person_id
            """)
    List<Signed> signing(String part);

    /// The next of those of whom something appears.
    @SqlQuery("""
            select distinct writer.person_id from comments.writer writer
            where writer.person_id > :writer and exists (
              select 1 from comments.comment comment
              where comment.writer_id = writer.id and comment.state = 'APPROVED' and not comment.confidential)
            order by writer.person_id
            fetch first :count rows only
            """)
    List<WriterId> after(WriterId writer, int count);

    /// Whether the owner never wants to see again what comes from who sent `comment`.
    @SqlQuery("""
            select exists (
              select 1 from comments.comment comment
              join comments.ban ban on ban.kind = 'WRITER' and ban.what = cast(comment.writer_id as varchar)
              where comment.id = :comment)
            """)
    boolean isBanned(CommentId comment);

    /// Notes that the owner does not want what came from who sent `comment`.
    @SqlUpdate("""
            update comments.writer set distrusted = true
            where id = (select writer_id from comments.comment where id = :comment)
            """)
    void distrust(CommentId comment);

    /// Notes that she thought better of `comment`, unless there is another of that writer that she does not want.
    @SqlUpdate("""
            update comments.writer set distrusted = false
            where id = (select writer_id from comments.comment where id = :comment)
              and not exists (
                select 1 from comments.comment other
                where other.writer_id = comments.writer.id and other.id <> :comment
                  and other.state in ('REJECTED', 'SPAM') and other.decided_by is not null)
            """)
    void trust(CommentId comment);

    /// Forgets the links by which nothing was said that is still there, but for those that are banned.
    @SqlUpdate("""
            delete from comments.writer
            where not exists (select 1 from comments.comment where writer_id = comments.writer.id)
              and not exists (
                select 1 from comments.ban
                where ban.kind = 'WRITER' and ban.what = cast(comments.writer.id as varchar))
            """)
    void forgetSilent();
}
