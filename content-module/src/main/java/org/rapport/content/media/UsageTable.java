package org.rapport.content.media;

import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Which texts name a medium, public or not. Whoever keeps other texts in this schema adds them here.
interface UsageTable {
    /// @param like what the text must be like: `%/media/12/%`
    @SqlQuery("""
            select case when a.body like :like then a.title else m.title end as title,
                   case a.genre when 'PAGE' then '/desk/pages/' else '/desk/articles/' end || cast(a.id as varchar) as path
            from content.article a left join content.manuscript m on m.article_id = a.id
            where a.body like :like or m.body like :like
            order by title, path
            """)
    List<Usage> like(String like);
}
