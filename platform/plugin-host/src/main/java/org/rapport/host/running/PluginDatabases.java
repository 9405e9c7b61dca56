package org.rapport.host.running;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.springframework.boot.jdbc.DataSourceBuilder;

import org.rapport.host.Manifest;
import org.rapport.host.Writers;

/// Gives each plugin a schema of its own, and a database user who sees nothing but that.
final class PluginDatabases {
    private static final int MOST_CONNECTIONS = 4;
    private static final long IDLE_MILLIS = 10_000;
    /// No statement of a plugin takes longer.
    private static final int STATEMENT_MILLIS = 10_000;
    private static final SecureRandom random = new SecureRandom();

    private final DataSource house;
    private final Writers writers;
    /// Made anew by each process and kept nowhere else. Two versions of a plugin that run side by side share one.
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    PluginDatabases(DataSource house, Writers writers) {
        this.house = house;
        this.writers = writers;
    }

    /// The schema of `plugin`, seen by its user; both are made if they are not there.
    HikariDataSource open(Manifest plugin) {
        var user = user(plugin);
        var password = passwords.computeIfAbsent(user, _ -> password());
        writers.alone(() -> Jdbi.create(house).useHandle(handle -> prepare(handle, plugin.schema(), user, password)));
        return checked(pool(user, password), user);
    }

    private static String user(Manifest plugin) {
        return "plugin_" + plugin.schema();
    }

    private static String password() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Names and password hold letters, digits and underscores only.
    private static void prepare(Handle handle, String schema, String user, String password) {
        if (isH2(handle)) {
            handle.execute("create user if not exists " + user + " password '" + password + "'");
            handle.execute("alter user " + user + " set password '" + password + "'");
            handle.execute("create schema if not exists " + schema + " authorization " + user);
            return;
        }
        var known = handle.createQuery("select count(*) from pg_roles where rolname = :user").bind("user", user)
                .mapTo(int.class).one() > 0;
        handle.execute((known ? "alter" : "create") + " role " + user + " login password '" + password + "'");
        handle.execute("grant " + user + " to current_user");
        handle.execute("create schema if not exists " + schema + " authorization " + user);
    }

    private static boolean isH2(Handle handle) {
        try {
            return handle.getConnection().getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private HikariDataSource pool(String user, String password) {
        var pool = DataSourceBuilder.derivedFrom(house).type(HikariDataSource.class).username(user).password(password)
                .build();
        pool.setJdbcUrl(withoutSettings(pool.getJdbcUrl()));
        pool.setPoolName(user);
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
    private static HikariDataSource checked(HikariDataSource pool, String user) {
        var present = Jdbi.create(pool)
                .withHandle(handle -> handle.select("select current_user").mapTo(String.class).one());
        if (!present.equalsIgnoreCase(user)) {
            pool.close();
            throw new IllegalStateException("The database takes " + user + " for " + present);
        }
        return pool;
    }

    /// Drops the schema of `plugin` with all that is in it, and its user.
    void purge(Manifest plugin) {
        writers.alone(() -> Jdbi.create(house).useHandle(handle -> {
            handle.execute("drop schema if exists " + plugin.schema() + " cascade");
            handle.execute("drop " + (isH2(handle) ? "user" : "role") + " if exists " + user(plugin));
        }));
        passwords.remove(user(plugin));
    }
}
