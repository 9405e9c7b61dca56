package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The slugs that articles and pages have, and those that readers knew before.
interface AddressTable {
    /// Whoever names something else waits until this transaction ends.
    @SqlQuery("select what from content.naming where what = 'article' for update")
    Optional<String> hold();

    /// The one that has the slug, or had it.
    @SqlQuery("""
            select id from content.article where genre = :genre and slug = :slug
            union all
            select article_id from content.former_address where genre = :genre and slug = :slug
            """)
    Optional<ArticleId> holder(Genre genre, String slug);

    /// The address of a draft follows its title, unless its owner chose it or it came from elsewhere with one of its own.
    @SqlUpdate("update content.article set slug = :slug where id = :id and published_at is null and not slug_chosen")
    void follow(ArticleId id, String slug);

    @SqlQuery("select exists (select 1 from content.article where id = :id and published_at is null and not slug_chosen)")
    boolean follows(ArticleId id);

    @SqlUpdate("update content.article set slug_chosen = false where id = :id")
    void letFollow(ArticleId id);

    @SqlUpdate("update content.article set slug = :slug, slug_chosen = true where id = :id")
    void choose(ArticleId id, String slug);

    /// Where readers found an article that had another slug then.
    @SqlQuery("select slug from content.former_address where article_id = :id order by slug")
    List<String> former(ArticleId id);

    @SqlUpdate("insert into content.former_address (genre, slug, article_id) values (:genre, :slug, :id)")
    void keepFormer(Genre genre, String slug, ArticleId id);

    @SqlUpdate("delete from content.former_address where genre = :genre and slug = :slug")
    void forgetFormer(Genre genre, String slug);
}
