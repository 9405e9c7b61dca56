package org.rapport.host;

import java.util.List;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/// Brings the schema of the house and of each module up to date, each with a history of its own.
public final class ModuleMigrations {
    private static final String SITE = "site";

    private ModuleMigrations() {}

    /// Migrates the schema `site` and those of `manifests`, in their order. Throws [FailedScript].
    public static void run(DataSource dataSource, List<Manifest> manifests) {
        migrate(dataSource, SITE, SITE);
        manifests.forEach(manifest -> migrate(dataSource, manifest.schema(), manifest.id()));
    }

    private static void migrate(DataSource dataSource, String schema, String id) {
        var folder = "db/migration/" + id + "/";
        var flyway = Flyway.configure(ModuleMigrations.class.getClassLoader()).dataSource(dataSource).schemas(schema)
                .table("flyway_history").locations("classpath:" + folder).failOnMissingLocations(false).load();
        try {
            flyway.migrate();
        } catch (FlywayMigrateException e) {
            throw FailedScript.of(folder, e);
        }
    }
}
