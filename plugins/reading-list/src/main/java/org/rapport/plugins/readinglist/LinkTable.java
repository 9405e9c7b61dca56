package org.rapport.plugins.readinglist;

import java.util.Set;

import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.content.ArticleId;

interface LinkTable {
    @SqlUpdate("insert into reading_list.article (id) values (:article) on conflict do nothing")
    void know(ArticleId article);

    /// Nobody else changes the links of `article`, which must be known, until the present transaction ends.
    @SqlQuery("select id from reading_list.article where id = :article for update")
    ArticleId lock(ArticleId article);

    @SqlBatch("insert into reading_list.link (article_id, address) values (:article, :address)")
    void keep(ArticleId article, Set<String> address);

    @SqlUpdate("delete from reading_list.link where article_id = :article")
    void forget(ArticleId article);

    @SqlQuery("select address from reading_list.link where article_id = :article")
    Set<String> of(ArticleId article);
}
