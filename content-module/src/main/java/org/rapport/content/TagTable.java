package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(TagTable.Row.class)
interface TagTable {
    record Row(String slug, String name) {
        Tag tag() {
            return new Tag(new Slug(slug), name);
        }
    }

    @SqlUpdate("""
            insert into content.tag (slug, name) values (:slug, :name)
            on conflict do nothing
            """)
    void keep(String slug, String name);

    @SqlUpdate("delete from content.article_tag where article_id = :article")
    void clear(ArticleId article);

    @SqlUpdate("""
            insert into content.article_tag (article_id, tag_id, place)
            select :article, id, :place from content.tag where slug = :slug
            """)
    void put(ArticleId article, String slug, int place);

    @SqlQuery("""
            select t.slug, t.name
            from content.tag t join content.article_tag at on at.tag_id = t.id
            where at.article_id = :article
            order by at.place
            """)
    List<Row> of(ArticleId article);

    @SqlQuery("select slug, name from content.tag where slug = :slug")
    Optional<Row> find(String slug);
}
