package org.rapport.comments;

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

import org.rapport.content.ArticleId;

interface CommentTable {
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into comments.comment
              (article_id, parent_id, author, email, site, text, by_owner, said_at, state, writer_id, made_from)
            values (:article, :parent, :author, :email, :site, :text, :byOwner, :at, :state, :writer, :madeFrom)
            """)
    CommentId insert(ArticleId article, @Nullable CommentId parent, String author, String email, String site,
            String text, boolean byOwner, Instant at, Comment.State state, @Nullable WriterId writer,
            @Nullable String madeFrom);

    @SqlUpdate("update comments.comment set parent_id = :parent where id = :id")
    void hang(CommentId id, CommentId parent);

    /// Makes it one for the owner's eyes only, as which it stays.
    @SqlUpdate("update comments.comment set confidential = true where id = :id")
    void confide(CommentId id);

    @SqlQuery("select count(*) > 0 from comments.comment where id = :id and confidential")
    boolean isConfidential(CommentId id);

    /// Those whose comments appear and who name a site, each once, who came last first.
    @SqlQuery("""
            select author as name, site from comments.comment
            where state = 'APPROVED' and not by_owner and not confidential and site <> ''
            group by author, site order by max(said_at) desc, site
            fetch first :most rows only
            """)
    List<Neighbour> neighbours(int most);

    /// What the owner answered to `parent`, as far as it stands, by time.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where parent_id = :parent and by_owner and state in ('APPROVED', 'READ')
            order by said_at, id
            """)
    List<Comment> ownersAnswers(CommentId parent);

    /// The owner's answers go with the words that were for her eyes only.
    @SqlUpdate("delete from comments.comment where parent_id = :parent and confidential and by_owner")
    void deleteConfidentialAnswers(CommentId parent);

    /// Lets the comment appear as it stands in `version`, or notes that it was read which is for the owner's eyes only;
    /// false if that was done already, it was taken back, or reads otherwise.
    @SqlUpdate("""
            update comments.comment
            set was = state, state = case when confidential then 'READ' else 'APPROVED' end, decided_at = :at, decided_by = :by
            where id = :id and version = :version and state in ('HELD', 'REJECTED', 'SPAM')
            """)
    boolean approve(CommentId id, int version, Instant at, String by);

    @SqlUpdate("""
            update comments.comment
            set was = state, state = 'REJECTED', decided_at = :at, decided_by = :by
            where id = :id and state in ('HELD', 'APPROVED', 'READ', 'SPAM')
            """)
    boolean reject(CommentId id, Instant at, String by);

    @SqlUpdate("""
            update comments.comment
            set was = state, state = 'SPAM', decided_at = :at, decided_by = :by
            where id = :id and state in ('HELD', 'APPROVED', 'READ', 'REJECTED')
            """)
    boolean bin(CommentId id, Instant at, String by);

    /// Puts off what waits; false if it does not.
    @SqlUpdate("""
            update comments.comment set put_off_until = :until
            where id = :id and version = :version and state = 'HELD'
            """)
    boolean putOff(CommentId id, int version, Instant until);

    /// Whether the owner's last decision took away what readers saw, or what she had answered in confidence.
    @SqlQuery("""
            select count(*) > 0 from comments.comment
            where id = :id and (was = 'APPROVED' or was = 'READ' and by_owner)
              and state in ('REJECTED', 'SPAM') and decided_by is not null
            """)
    boolean wasTakenAway(CommentId id);

    /// Until when it does not wait yet, if it waits and is put off.
    @SqlQuery("select put_off_until from comments.comment where id = :id and state = 'HELD' and put_off_until > :now")
    Optional<Instant> putOffUntil(CommentId id, Instant now);

    /// Lets the comment wait again, now; false unless the owner has decided about it, put it off, or it was taken for spam.
    @SqlUpdate("""
            update comments.comment
            set state = 'HELD', was = null, decided_at = null, decided_by = null, put_off_until = null
            where id = :id
              and (state in ('APPROVED', 'READ', 'REJECTED') and decided_by is not null or state = 'SPAM'
                or state = 'HELD' and put_off_until is not null)
            """)
    boolean reopen(CommentId id);

    /// What is taken for spam since before then.
    @SqlQuery("select id from comments.comment where state = 'SPAM' and coalesce(decided_at, said_at) < :before")
    List<CommentId> spamOf(Instant before);

    @SqlUpdate("delete from comments.comment where id = :id")
    void delete(CommentId id);

    @SqlQuery("select count(*) from comments.comment where state = 'SPAM'")
    int countSpam();

    /// What is taken for spam, the last first.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where state = 'SPAM'
            order by coalesce(decided_at, said_at) desc, id desc
            offset :from rows fetch first :count rows only
            """)
    List<Comment> spam(int from, int count);

    /// How often the same was said since then, in whatever became of it, besides `self`.
    @SqlQuery("""
            select count(*) from comments.comment
            where said_at >= :since and text = :text and id is distinct from :self
            """)
    int countSame(String text, @Nullable CommentId self, Instant since);

    /// Puts other words in the place of those that stand in `version`, and the comment where `state` says. False if the
    /// owner set the comment aside or took it for spam, or it was taken back or changed.
    @SqlUpdate("""
            update comments.comment
            set author = :author, site = :site, text = :text, version = version + 1, decided_at = null,
                decided_by = null, put_off_until = null, state = :state
            where id = :id and version = :version
              and (state in ('HELD', 'APPROVED') or state = 'SPAM' and decided_by is null)
            """)
    boolean revise(CommentId id, int version, String author, String site, String text, Comment.State state);

    /// Puts `text` in the place of what stands in `version`, and leaves the comment where it is. False if that was changed
    /// or taken back.
    @SqlUpdate("""
            update comments.comment set text = :text, version = version + 1
            where id = :id and version = :version and state <> 'WITHDRAWN'
            """)
    boolean rewrite(CommentId id, int version, String text);

    /// Takes out of the comment what its writer put into it; false if that was done before.
    @SqlUpdate("""
            update comments.comment
            set state = 'WITHDRAWN', author = '', email = '', site = '', text = '', decided_at = :at, decided_by = null
            where id = :id and state <> 'WITHDRAWN'
            """)
    boolean withdraw(CommentId id, Instant at);

    /// When the owner decided where the comment stands, if she did.
    @SqlQuery("select decided_at from comments.comment where id = :id and decided_by is not null")
    Optional<Instant> decidedAt(CommentId id);

    /// Notes when, and by whom, it was decided where the comment stands.
    @SqlUpdate("update comments.comment set decided_at = :at, decided_by = :by where id = :id")
    void noteDecision(CommentId id, Instant at, @Nullable String by);

    /// A decision of the owner.
    record Decided(CommentId id, @ColumnName("decided_at") Instant at, @ColumnName("decided_by") @Nullable String by) {}

    @SqlQuery("select id, decided_at, decided_by from comments.comment where decided_at is not null")
    List<Decided> decided();

    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where id = :id
            """)
    Optional<Comment> find(CommentId id);

    /// The same, which nobody else changes until the present transaction ends.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where id = :id
            for update
            """)
    Optional<Comment> lock(CommentId id);

    /// How many comments of the writer appear.
    @SqlQuery("select count(*) from comments.comment where writer_id = :writer and state = 'APPROVED'")
    int countHeard(WriterId writer);

    /// All that `writer` said, the last first.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where writer_id = :writer
            order by said_at desc, id desc
            """)
    List<Comment> by(WriterId writer);

    /// The articles under which somebody is heard.
    @SqlQuery("select distinct article_id from comments.comment where state = 'APPROVED' order by article_id")
    List<ArticleId> discussed();

    @SqlQuery("select id from comments.comment where made_from = :key")
    Optional<CommentId> madeFrom(String key);

    /// What readers see of a conversation, and what they do not see but was answered, without the words, by time.
    @SqlQuery("""
            select id, parent_id, state from comments.comment
            where article_id = :article and (state = 'APPROVED'
              or exists (
                select 1 from comments.comment answer
                where answer.article_id = :article and answer.parent_id = comment.id))
            order by said_at, id
            """)
    List<Outline.Entry> outline(ArticleId article);

    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where id in (<ids>)
            """)
    List<Comment> these(@BindList("ids") Collection<CommentId> ids);

    /// What readers see of who confirmed an address first by the private link of `writer`, by time.
    @SqlQuery("""
            select comment.id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment comment join comments.writer writer on writer.id = comment.writer_id
            where writer.person_id = :writer and state = 'APPROVED' and not confidential
            order by said_at, comment.id
            """)
    List<Comment> heard(WriterId writer);

    /// What readers see of all who confirmed an address, the last first.
    @SqlQuery("""
            select comment.id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment comment join comments.writer writer on writer.id = comment.writer_id
            where writer.person_id is not null and state = 'APPROVED' and not confidential
            order by said_at desc, comment.id desc
            fetch first :count rows only
            """)
    List<Comment> heardLately(int count);

    /// What was answered to what `writer` said, and she may read since she was asked whether she wants letters, by time.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment
            where parent_id in (select id from comments.comment where writer_id = :writer)
              and (state = 'APPROVED' or state = 'READ' and by_owner)
              and coalesce(decided_at, said_at) >= (
                select written_at from comments.subscriber where subscriber.writer_id = :writer)
            order by said_at, id
            """)
    List<Comment> answersSinceAsked(WriterId writer);

    /// What readers see of a conversation, the last first, at most `count`.
    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where article_id = :article and state = 'APPROVED'
            order by said_at desc, id desc
            fetch first :count rows only
            """)
    List<Comment> newest(ArticleId article, int count);

    @SqlQuery("""
            select id, article_id, parent_id, author, site, text, by_owner, said_at, state, version
            from comments.comment where state not in ('SPAM', 'WITHDRAWN') and not confidential order by id
            """)
    List<Comment> all();
}
