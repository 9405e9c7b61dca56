package org.rapport.content;

import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface StandingPageTable {
    /// Those that readers see, in the order of their making.
    @SqlQuery("""
            select slug, title, spot
            from content.article
            where genre = 'PAGE' and published_at is not null and withdrawn_at is null
            order by id
            """)
    List<StandingPage> all();
}
