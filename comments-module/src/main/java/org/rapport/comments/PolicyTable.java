package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.content.ArticleId;

/// One row, once the owner set anything; and one for each article with a rule of its own.
interface PolicyTable {
    @SqlQuery("select admission, open_days, findable, version from comments.policy")
    Optional<Policy> find();

    @SqlUpdate("""
            insert into comments.policy (id, admission, open_days, findable, changed_at, version)
            values (1, :admission, :days, :findable, :at, 1)
            on conflict do nothing
            """)
    boolean insert(Admission admission, int days, boolean findable, Instant at);

    @SqlUpdate("""
            update comments.policy
            set admission = :admission, open_days = :days, findable = :findable, changed_at = :at, version = version + 1
            where version = :version
            """)
    boolean update(Admission admission, int days, boolean findable, Instant at, int version);

    /// The rule of an article that has its own.
    @SqlQuery("select admission from comments.article_policy where article_id = :article")
    Optional<Admission> of(ArticleId article);

    @SqlQuery("select article_id from comments.article_policy order by changed_at desc, article_id")
    List<ArticleId> exceptions();

    @SqlUpdate("""
            insert into comments.article_policy (article_id, admission, changed_at) values (:article, :admission, :at)
            on conflict do nothing
            """)
    boolean except(ArticleId article, Admission admission, Instant at);

    @SqlUpdate("""
            update comments.article_policy set admission = :admission, changed_at = :at where article_id = :article
            """)
    void change(ArticleId article, Admission admission, Instant at);

    @SqlUpdate("delete from comments.article_policy where article_id = :article")
    void forget(ArticleId article);
}
