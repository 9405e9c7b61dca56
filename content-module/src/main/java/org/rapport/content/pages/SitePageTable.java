package org.rapport.content.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.Format;

@RegisterConstructorMapper(SitePage.class)
interface SitePageTable {
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into content.page
              (slug, title, standfirst, body, format, spot, created_at, revised_at, version, made_from)
            values (:slug, :title, :standfirst, :body, :format, :spot, :at, :at, 1, :madeFrom)
            """)
    SitePageId insert(String slug, String title, String standfirst, String body, Format format, Spot spot, Instant at,
            @Nullable String madeFrom);

    @SqlUpdate("""
            update content.page
            set slug = :slug, title = :title, standfirst = :standfirst, body = :body, revised_at = :at,
                version = version + 1
            where id = :id and version = :version
            """)
    boolean update(SitePageId id, String slug, String title, String standfirst, String body, Instant at, int version);

    /// False, and nothing is changed, once its owner has written in it.
    @SqlUpdate("""
            update content.page set body = :body, version = version + 1
            where id = :id and revised_at = created_at
            """)
    boolean relink(SitePageId id, String body);

    @SqlUpdate("""
            update content.page set published_at = coalesce(published_at, :at), withdrawn_at = null
            where id = :id and (published_at is null or withdrawn_at is not null)
            """)
    boolean publish(SitePageId id, Instant at);

    @SqlUpdate("""
            update content.page set withdrawn_at = :at
            where id = :id and published_at is not null and withdrawn_at is null
            """)
    boolean withdraw(SitePageId id, Instant at);

    @SqlQuery("""
            select id, slug, title, standfirst, body, format, spot, published_at, withdrawn_at, version
            from content.page where id = :id
            """)
    Optional<SitePage> find(SitePageId id);

    @SqlQuery("""
            select id, slug, title, standfirst, body, format, spot, published_at, withdrawn_at, version
            from content.page where slug = :slug
            """)
    Optional<SitePage> find(String slug);

    @SqlQuery("select id from content.page where made_from = :key")
    Optional<SitePageId> madeFrom(String key);

    @SqlQuery("select exists (select 1 from content.page where slug = :slug)")
    boolean isTaken(String slug);

    @SqlQuery("""
            select id, slug, title, standfirst, '' as body, format, spot, published_at, withdrawn_at, version
            from content.page order by id
            """)
    List<SitePage> all();
}
