package org.rapport.content.media;

import java.util.List;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Which texts name a medium, public or not. Whoever keeps other texts in this schema adds them here.
@RegisterConstructorMapper(Usage.class)
interface UsageTable {
    /// @param like what the text must be like: `%/media/12/%`
    @SqlQuery("""
            select title, '/desk/articles/' || cast(id as varchar) as path from content.article where body like :like
            union
            select m.title, '/desk/articles/' || cast(m.article_id as varchar) from content.manuscript m
            where m.body like :like
              and not exists (select 1 from content.article a where a.id = m.article_id and a.body like :like)
            union
            select title, '/desk/pages/' || cast(id as varchar) from content.page where body like :like
            order by title, path
            """)
    List<Usage> like(String like);
}
