package org.rapport.content;

import java.util.List;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(StandingPage.class)
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
