package org.rapport.app.settings;

import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// One row, once the owner set anything, or it was suggested to her.
interface SettingsTable {
    /// @param title empty for the practice's name
    /// @param accent empty, or a colour such as `#0f5560`
    record Row(String title, String language, String zone, Palette palette, String accent, int version) {}

    @SqlQuery("select title, language, zone, palette, accent, version from site.settings")
    Optional<Row> find();

    /// As a version that nobody set yet, where there is none.
    @SqlUpdate("""
            insert into site.settings (id, language, zone, palette, accent, changed_at, version)
            values (1, :language, :zone, :palette, '', :at, 0)
            on conflict do nothing
            """)
    boolean suggest(String language, String zone, Palette palette, Instant at);

    @SqlUpdate("""
            update site.settings
            set title = :title, language = :language, zone = :zone, palette = :palette, accent = :accent,
                changed_at = :at, version = version + 1
            where version = :version
            """)
    boolean update(String title, String language, String zone, Palette palette, String accent, Instant at, int version);
}
