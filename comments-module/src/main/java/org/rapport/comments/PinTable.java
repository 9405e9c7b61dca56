package org.rapport.comments;

import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.content.ArticleId;

/// At most one comment for each article.
interface PinTable {
    /// False if another one is pinned under `article`.
    @SqlUpdate("insert into comments.pin (article_id, comment_id) values (:article, :comment) on conflict do nothing")
    boolean insert(ArticleId article, CommentId comment);

    /// Pins `comment` in the place of another.
    @SqlUpdate("update comments.pin set comment_id = :comment where article_id = :article")
    void replace(ArticleId article, CommentId comment);

    /// False if it was not pinned.
    @SqlUpdate("delete from comments.pin where comment_id = :comment")
    boolean delete(CommentId comment);

    @SqlQuery("select comment_id from comments.pin where article_id = :article")
    Optional<CommentId> under(ArticleId article);

    @SqlQuery("select comment_id from comments.pin")
    Set<CommentId> all();
}
