package org.rapport.content;

import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// What stands on the sheets: newer words where there are any, else the article's own.
interface ManuscriptTable {
    /// @param tags null where they are the article's
    record Row(String title, String standfirst, String body, Format format, @Nullable String tags, int version,
            @Nullable String sheet, int turn, @ColumnName("saved_at") Instant savedAt, boolean ahead) {
        Manuscript of(Article article) {
            var labels = tags == null ? article.tags() : Tag.named(tags.lines().toList(), article.tags());
            return new Manuscript(article, new ArticleText(title, standfirst, body, format, labels),
                    new Basis(version, sheet == null ? "" : sheet, turn), savedAt, ahead);
        }
    }

    @SqlQuery("""
            select coalesce(m.title, a.title) as title, coalesce(m.standfirst, a.standfirst) as standfirst,
                   coalesce(m.body, a.body) as body, coalesce(m.format, a.format) as format, m.tags,
                   a.version, a.sheet, a.turn,
                   coalesce(m.saved_at, a.revised_at) as saved_at, m.article_id is not null as ahead
            from content.article a left join content.manuscript m on m.article_id = a.id
            where a.id = :id
            """)
    Optional<Row> find(ArticleId id);

    /// Whoever saves the same article waits until this transaction ends.
    @SqlQuery("select id from content.article where id = :id for update")
    Optional<ArticleId> hold(ArticleId id);

    /// There is a new version, saved from `sheet`.
    @SqlUpdate("update content.article set version = version + 1, sheet = :sheet, turn = :turn where id = :id")
    void count(ArticleId id, String sheet, int turn);

    /// The first version came from `sheet`.
    @SqlUpdate("update content.article set sheet = :sheet, turn = :turn where id = :id and sheet is null")
    void sign(ArticleId id, String sheet, int turn);

    @SqlUpdate("""
            insert into content.manuscript (article_id, title, standfirst, body, format, tags, saved_at)
            values (:id, :title, :standfirst, :body, :format, :tags, :at)
            """)
    void insert(ArticleId id, String title, String standfirst, String body, Format format, String tags, Instant at);

    @SqlUpdate("delete from content.manuscript where article_id = :id")
    void remove(ArticleId id);
}
