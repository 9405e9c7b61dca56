package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface TagTable {
    record Row(TagId id, String slug, String name, String description) {
        Tag tag() {
            return new Tag(new Slug(slug), name);
        }

        /// Where its owner names it.
        String desk() {
            return "/desk/tags/" + id.value();
        }
    }

    /// @param articles how many carry it, public or not
    record Counted(TagId id, String slug, String name, int articles) {}

    @SqlUpdate("""
            insert into content.tag (slug, name) values (:slug, :name)
            on conflict do nothing
            """)
    void keep(String slug, String name);

    @SqlUpdate("delete from content.article_tag where article_id = :article")
    void clear(ArticleId article);

    @SqlUpdate("""
            insert into content.article_tag (article_id, tag_id, place, shown_at)
            select a.id, t.id, :place, case when a.genre = 'ARTICLE' and a.withdrawn_at is null then a.published_at end
            from content.tag t cross join content.article a
            where t.slug = :slug and a.id = :article
            """)
    void put(ArticleId article, String slug, int place);

    /// Lists of its tags show the article if all lists do, and only then.
    @SqlUpdate("""
            update content.article_tag
            set shown_at = (
              select a.published_at from content.article a
              where a.id = article_tag.article_id and a.genre = 'ARTICLE' and a.withdrawn_at is null)
            where article_id = :article
            """)
    void show(ArticleId article);

    @SqlQuery("""
            select t.id, t.slug, t.name, t.description
            from content.tag t join content.article_tag at on at.tag_id = t.id
            where at.article_id = :article
            order by at.place
            """)
    List<Row> of(ArticleId article);

    @SqlQuery("select id, slug, name, description from content.tag where slug = :slug")
    Optional<Row> find(String slug);

    @SqlQuery("select id, slug, name, description from content.tag where id = :id")
    Optional<Row> find(TagId id);

    @SqlQuery("""
            select t.id, t.slug, t.name, count(at.article_id) as articles
            from content.tag t left join content.article_tag at on at.tag_id = t.id
            group by t.id, t.slug, t.name
            order by lower(t.name), t.id
            """)
    List<Counted> all();

    @SqlQuery("select article_id from content.article_tag where tag_id = :tag order by article_id")
    List<ArticleId> articles(TagId tag);

    @SqlUpdate("update content.tag set slug = :slug, name = :name, description = :description where id = :id")
    void update(TagId id, String slug, String name, String description);

    @SqlUpdate("delete from content.tag where id = :id")
    void delete(TagId id);

    /// Unless something carries it.
    @SqlUpdate("""
            delete from content.tag
            where id = :id and not exists (select 1 from content.article_tag at where at.tag_id = :id)
            """)
    boolean remove(TagId id);

    /// If nothing speaks for it: no article, no description, no address that leads to it. A sheet that saves itself makes
    /// tags of words that are half typed.
    @SqlUpdate("""
            delete from content.tag
            where id = :id and description = ''
              and not exists (select 1 from content.article_tag at where at.tag_id = :id)
              and not exists (select 1 from content.former_tag f where f.tag_id = :id)
              and not exists (select 1 from content.old_address o where o.tag_id = :id)
            """)
    void drop(TagId id);

    @SqlUpdate("""
            update content.article_tag set tag_id = :into
            where tag_id = :tag
              and article_id not in (select article_id from content.article_tag where tag_id = :into)
            """)
    void hand(TagId tag, TagId into);

    @SqlUpdate("delete from content.article_tag where tag_id = :tag")
    void takeOff(TagId tag);

    /// The tag to which a former slug leads now.
    @SqlQuery("""
            select t.id, t.slug, t.name, t.description
            from content.former_tag f join content.tag t on t.id = f.tag_id
            where f.slug = :slug
            """)
    Optional<Row> former(String slug);

    @SqlQuery("select slug from content.former_tag where tag_id = :tag order by slug")
    List<String> former(TagId tag);

    @SqlUpdate("insert into content.former_tag (slug, tag_id) values (:slug, :tag)")
    void keepFormer(String slug, TagId tag);

    @SqlUpdate("delete from content.former_tag where slug = :slug")
    void forgetFormer(String slug);

    @SqlUpdate("update content.former_tag set tag_id = :into where tag_id = :tag")
    void handFormer(TagId tag, TagId into);

    @SqlUpdate("update content.old_address set tag_id = :into where tag_id = :tag")
    void handAddresses(TagId tag, TagId into);
}
