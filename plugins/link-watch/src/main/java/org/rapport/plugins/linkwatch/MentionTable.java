package org.rapport.plugins.linkwatch;

import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.content.ArticleId;

/// Which articles name which links.
interface MentionTable {
    @SqlUpdate("insert into link_watch.reading (id, complete) values (1, false) on conflict do nothing")
    void begin();

    /// Nobody else reads an article until the present transaction ends; somebody must have begun.
    @SqlQuery("select id from link_watch.reading for update")
    int lock();

    @SqlUpdate("delete from link_watch.mention where article_id = :article")
    void forget(ArticleId article);

    /// The links must be there.
    @SqlBatch("""
            insert into link_watch.mention (article_id, link_id)
            select cast(:article as bigint), id from link_watch.link where address = :address
            """)
    void keep(ArticleId article, List<String> address);

    /// Forgets the links that no article names any more.
    @SqlUpdate("""
            delete from link_watch.link
            where not exists (select 1 from link_watch.mention where link_id = link_watch.link.id)
            """)
    void forgetUnnamed();

    @SqlQuery("select article_id from link_watch.mention where link_id = :link order by article_id")
    List<ArticleId> naming(LinkId link);

    /// Notes that all articles were read.
    @SqlUpdate("update link_watch.reading set complete = true")
    void complete();

    @SqlQuery("select count(*) > 0 from link_watch.reading where complete")
    boolean isComplete();
}
