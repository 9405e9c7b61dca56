package org.rapport.host.running;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DatabaseMetaData;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Jdbi;
import org.springframework.boot.jdbc.DataSourceBuilder;

import org.rapport.api.Messages;
import org.rapport.host.Manifest;
import org.rapport.host.Writers;

/// Gives each plugin a schema of its own, and a database user who sees nothing but that.
final class PluginDatabases {
    private static final int MOST_CONNECTIONS = 4;
    private static final long IDLE_MILLIS = 10_000;
    /// No statement of a plugin takes longer.
    static final int STATEMENT_MILLIS = 10_000;
    private static final SecureRandom random = new SecureRandom();

    private final DataSource house;
    private final Writers writers;
    private final Schemas schemas;
    /// By schema. Two versions of a plugin that run side by side share one.
    private final Map<String, PluginUser> users = new ConcurrentHashMap<>();

    /// @param copies directory of what plugins keep, while it is changed
    PluginDatabases(DataSource house, Writers writers, Path copies, Messages messages) {
        this.house = house;
        this.writers = writers;
        this.schemas = isH2()
                ? new EmbeddedSchemas(Jdbi.create(house), writers, copies, this::pool, messages)
                : new ServerSchemas(Jdbi.create(house), messages);
    }

    private boolean isH2() {
        return Jdbi.create(house).withHandle(
                handle -> handle.queryMetadata(DatabaseMetaData::getDatabaseProductName).equals("H2"));
    }

    /// The schema of `plugin`, seen by its user; both are made if they are not there. Throws [PluginFault] where the
    /// site may make no users.
    PluginSource open(Manifest plugin) {
        var user = user(plugin.schema());
        writers.alone(() -> Jdbi.create(house).useHandle(handle -> schemas.admit(handle, user)));
        return new PluginSource(user, checked(guarded(pool(user)), user));
    }

    private HikariDataSource guarded(HikariDataSource pool) {
        if (isH2()) {
            pool.setDataSource(new EmbeddedSource(pool.getJdbcUrl()));
            pool.setConnectionInitSql(null);
        }
        return pool;
    }

    private PluginUser user(String owned) {
        return users.computeIfAbsent(owned,
                schema -> new PluginUser(schemas.user(schema), schema, password()));
    }

    /// As [PluginSource#rehearse].
    void rehearse(PluginSource plugin, boolean keepsWaiting) {
        plugin.rehearse(schemas, keepsWaiting);
    }

    private static String password() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private HikariDataSource pool(PluginUser user) {
        var pool = DataSourceBuilder.derivedFrom(house).type(HikariDataSource.class).username(user.name())
                .password(user.password()).build();
        pool.setJdbcUrl(withoutSettings(pool.getJdbcUrl()));
        pool.setPoolName(user.name());
        pool.setConnectionInitSql(
                (pool.getJdbcUrl().startsWith("jdbc:h2:") ? "set query_timeout " : "set statement_timeout = ")
                        + STATEMENT_MILLIS);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_MILLIS);
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    /// What stands behind the first semicolon of an H2 URL is set anew with each connection, which only its
    /// administrator may do; it holds for the whole database already. A name and a password in the URL of PostgreSQL would
    /// count more than the plugin’s.
    private static String withoutSettings(String url) {
        return url.startsWith("jdbc:h2:")
                ? url.replaceFirst(";.*", "")
                : url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "");
    }

    /// Whatever the surroundings say: who sees more than his own is not let in.
    private static HikariDataSource checked(HikariDataSource pool, PluginUser user) {
        var present = Jdbi.create(pool)
                .withHandle(handle -> handle.select("select current_user").mapTo(String.class).one());
        if (!present.equalsIgnoreCase(user.name())) {
            pool.close();
            throw new IllegalStateException("The database takes " + user.name() + " for " + present);
        }
        return pool;
    }

    /// Whether there is a `schema` of this name.
    boolean keeps(String schema) {
        return Jdbi.create(house).withHandle(handle -> handle.queryMetadata(of -> of.getSchemas(null, schema))
                .map((row, _) -> row.getString("TABLE_SCHEM")).list()).contains(schema);
    }

    /// How many rows the tables of a plugin have in `schema`, as far as the house reads them.
    long entries(String schema) {
        return Jdbi.create(house).withHandle(
                handle -> KeptTable.in(schema, handle).stream()
                        .filter(table -> schemas.isReadByTheHouse(handle, table))
                        .mapToLong(table -> table.count(handle)).sum());
    }

    /// Drops the `schema` of a plugin with all that is in it, and its user.
    void purge(String schema) {
        writers.alone(() -> Jdbi.create(house).useHandle(handle -> schemas.purge(handle, user(schema))));
        users.remove(schema);
    }
}
