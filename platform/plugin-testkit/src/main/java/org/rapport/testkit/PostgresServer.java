package org.rapport.testkit;

import java.io.IOException;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/// The one embedded server of this JVM, started when first asked for and stopped with the JVM.
public final class PostgresServer {
    /// Superuser and name of the server's first database.
    public static final String USER = "postgres";

    private static final PostgresServer THE = started();

    private final @Nullable EmbeddedPostgres server;
    private final String absence;

    private PostgresServer(@Nullable EmbeddedPostgres server, String absence) {
        this.server = server;
        this.absence = absence;
    }

    /// Why there is none, if so.
    public static Optional<String> absence() {
        return THE.server == null ? Optional.of(THE.absence) : Optional.empty();
    }

    /// Where `database` of it is found, by [#USER].
    public static String url(String database) {
        if (THE.server == null) {
            throw new IllegalStateException(THE.absence);
        }
        return THE.server.getJdbcUrl(USER, database);
    }

    /// What it keeps is thrown away: nothing needs to reach the disk.
    private static PostgresServer started() {
        try {
            var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off").setServerConfig("max_wal_size", "64MB");
            RamDisk.OF_THIS_MACHINE.directory().ifPresent(server::setDataDirectory);
            return new PostgresServer(server.start(), "");
        } catch (IOException | RuntimeException e) {
            return new PostgresServer(null, "The embedded PostgreSQL does not start here: " + e);
        }
    }
}
