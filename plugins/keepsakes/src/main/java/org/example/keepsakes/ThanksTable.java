package org.example.keepsakes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.content.ArticleId;

interface ThanksTable {
    @SqlUpdate("insert into keepsakes.thanks (article_id, times) values (:article, 0) on conflict do nothing")
    void begin(ArticleId article);

    @SqlUpdate("update keepsakes.thanks set times = times + 1 where article_id = :article")
    void count(ArticleId article);

    @SqlQuery("select times from keepsakes.thanks where article_id = :article")
    Optional<Integer> times(ArticleId article);

    @SqlQuery("select coalesce(sum(times), 0) from keepsakes.thanks")
    int all();

    /// Those for which readers thanked most.
    @SqlQuery("select article_id from keepsakes.thanks order by times desc, article_id desc fetch first :most rows only")
    List<ArticleId> most(int most);

    @SqlUpdate("""
            insert into keepsakes.thanker (article_id, network, thanked_at) values (:article, :network, :at)
            on conflict do nothing
            """)
    void remember(ArticleId article, String network, Instant at);

    @SqlQuery("""
            select count(*) > 0 from keepsakes.thanker where article_id = :article and network in (<networks>)
            """)
    boolean remembers(ArticleId article, @BindList("networks") List<String> networks);

    @SqlUpdate("delete from keepsakes.thanker where thanked_at < :before")
    void forget(Instant before);

    /// The first of those that are still remembered.
    @SqlQuery("select min(thanked_at) from keepsakes.thanker")
    Optional<Instant> first();
}
