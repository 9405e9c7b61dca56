package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.listing.Search;

interface ArticleTable {
    /// [Stage#word()]
    String STAGE = """
            case when a.withdrawn_at is not null then 'withdrawn' when a.published_at is null then 'draft'
                 else 'public' end
            """;
    String AHEAD = "m.article_id is not null and a.published_at is not null and a.withdrawn_at is null";

    record Row(ArticleId id, Genre genre, String slug, String title, String standfirst, String body, Format format,
            int words,
            @ColumnName("published_at") @Nullable Instant publishedAt,
            @ColumnName("withdrawn_at") @Nullable Instant withdrawnAt, @ColumnName("revised_at") Instant revisedAt) {
        Article with(List<Tag> tags) {
            return new Article(id, genre, new Slug(slug), title, standfirst, body, format, words, tags, publishedAt,
                    withdrawnAt, revisedAt);
        }
    }

    /// Empty if the slug is taken, or something was made from the same thing meanwhile.
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into content.article
              (genre, spot, slug, slug_chosen, title, standfirst, body, format, words, created_at, revised_at, made_from)
            values
              (:genre, :spot, :slug, :slugChosen, :title, :standfirst, :body, :format, :words, :at, :at, :madeFrom)
            on conflict do nothing
            """)
    Optional<ArticleId> insert(Genre genre, @Nullable Spot spot, String slug, String title, String standfirst,
            String body,
            Format format, int words, Instant at, @Nullable String madeFrom, boolean slugChosen);

    @SqlUpdate("""
            update content.article
            set title = :title, standfirst = :standfirst, body = :body, format = :format, words = :words,
                revised_at = :at
            where id = :id
            """)
    void update(ArticleId id, String title, String standfirst, String body, Format format, int words, Instant at);

    @SqlUpdate("update content.article set revised_at = :at where id = :id")
    void date(ArticleId id, Instant at);

    /// False, and nothing is changed, once its owner has written in it.
    @SqlUpdate("""
            update content.article set body = :body, words = :words, revised_at = :at, version = version + 1
            where id = :id and sheet is null
              and not exists (select 1 from content.manuscript where article_id = :id)
            """)
    boolean relink(ArticleId id, String body, int words, Instant at);

    /// False, and nothing is changed, if it says that already, or something newer, or once its owner has written in it or
    /// readers saw it.
    @SqlUpdate("""
            update content.article
            set title = :title, body = :body, words = :words, revised_at = :at, version = version + 1
            where id = :id and sheet is null and published_at is null and revised_at <= :at
              and (title <> :title or body <> :body)
            """)
    boolean repropose(ArticleId id, String title, String body, int words, Instant at);

    /// Whether its owner has not written in what was made from `key`, and readers never saw it.
    @SqlQuery("""
            select count(*) > 0 from content.article
            where made_from = :key and sheet is null and published_at is null
            """)
    boolean isUntouched(String key);

    @SqlUpdate("""
            update content.article set published_at = coalesce(published_at, :at), withdrawn_at = null
            where id = :id and (published_at is null or withdrawn_at is not null)
            """)
    boolean publish(ArticleId id, Instant at);

    @SqlUpdate("""
            update content.article set withdrawn_at = :at
            where id = :id and published_at is not null and withdrawn_at is null
            """)
    boolean withdraw(ArticleId id, Instant at);

    /// Only a draft goes that nobody ever saw, and none that another module waits for.
    @SqlUpdate("""
            delete from content.article
            where id = :id and published_at is null and (made_from is null or made_from not like 'proposed:%')
            """)
    boolean remove(ArticleId id);

    @SqlQuery("""
            select id, genre, slug, title, standfirst, body, format, words, published_at, withdrawn_at,
                   revised_at
            from content.article where id = :id
            """)
    Optional<Row> find(ArticleId id);

    @SqlQuery("""
            select id, genre, slug, title, standfirst, body, format, words, published_at, withdrawn_at,
                   revised_at
            from content.article where genre = :genre and slug = :slug
            """)
    Optional<Row> find(Genre genre, String slug);

    /// So many of those that readers see, the newest first.
    @SqlQuery("""
            select id, genre, slug, title, standfirst, body, format, words, published_at, withdrawn_at,
                   revised_at
            from content.article
            where genre = 'ARTICLE' and withdrawn_at is null and published_at is not null
            order by genre, withdrawn_at, published_at desc, id desc
            fetch first :count rows only
            """)
    List<Row> newest(int count);

    @SqlQuery("select id from content.article where made_from = :key")
    Optional<ArticleId> madeFrom(String key);

    /// Those that have all `words` in what they say, in what stands on their sheets or in their tags; with no more than
    /// the first words of their texts. No text is read where nothing is looked for.
    ///
    /// @param part [Stage#word()]
    @SqlQuery("""
            select a.id, a.genre, a.slug, a.title, a.standfirst, substring(a.body, 1, 200) as body, a.format, a.words,
                   a.published_at, a.withdrawn_at, a.revised_at
            from content.article a left join content.manuscript m on m.article_id = a.id
            where a.genre = :genre and (:part = '' or :part =
            """ + STAGE + " or :part = 'ahead' and " + AHEAD + """
              )
              and not exists (
                select 1 from (values <sought>) as word (pattern)
                where word.pattern <> '%%'
                  and lower(a.title || ' ' || a.standfirst || ' ' || a.body) not like word.pattern escape '!'
                  and lower(coalesce(m.title || ' ' || m.standfirst || ' ' || m.body, '')) not like word.pattern escape '!'
                  and not exists (
                    select 1 from content.article_tag at join content.tag t on t.id = at.tag_id
                    where at.article_id = a.id and lower(t.name) like word.pattern escape '!'))
            order by case when a.published_at is null then 0 else 1 end, a.published_at desc, a.revised_at desc,
                     a.id desc
            offset :skipped rows fetch next :most rows only
            """)
    List<Row> having(Genre genre, String part,
            @BindMethodsList(value = "sought", methodNames = "pattern") List<Search.Word> words, int skipped, int most);

    /// How many stand like this.
    record Count(Stage stage, int articles) {}

    @SqlQuery("""
            select upper(stage) as stage, count(*) as articles from (
              select\s""" + STAGE + """
              as stage from content.article a where a.genre = :genre) as stands
            group by stage
            """)
    List<Count> count(Genre genre);

    /// The public ones whose readers do not see the newest words.
    @SqlQuery("""
            select a.id from content.article a join content.manuscript m on m.article_id = a.id
            where a.genre = :genre and\s""" + AHEAD)
    List<ArticleId> ahead(Genre genre);

    /// Where the navigation shows a page first.
    @SqlQuery("select spot from content.article where id = :id")
    Optional<Spot> spot(ArticleId id);
}
