#set( $schema = $id.replace("-", "_") )
package ${package};

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.comments.CommentId;
import org.rapport.content.ArticleId;

interface VoiceTable {
    @SqlUpdate("insert into ${schema}.voice (comment_id, article_id) values (:comment, :article) on conflict do nothing")
    void keep(CommentId comment, ArticleId article);

    @SqlQuery("select count(*) from ${schema}.voice")
    int all();

    @SqlQuery("select count(*) from ${schema}.voice where article_id = :article")
    int about(ArticleId article);
}
