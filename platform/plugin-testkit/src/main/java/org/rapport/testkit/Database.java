package org.rapport.testkit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Jdbi;

import org.rapport.host.HostConfiguration;

/// A database of one test's own, migrated and otherwise empty.
public final class Database {
    private final String name;
    private final HikariDataSource pool;
    private final Runnable drop;
    private final Jdbi jdbi;

    Database(String name, String url, String user, Runnable drop) {
        this.name = name;
        this.pool = pool(url, user);
        this.drop = drop;
        this.jdbi = HostConfiguration.mapped(Jdbi.create(pool));
    }

    private static HikariDataSource pool(String url, String user) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /// "H2" or "PostgreSQL".
    public String name() {
        return name;
    }

    /// Knows what every module's SQL relies on, as the site's own does.
    public Jdbi jdbi() {
        return jdbi;
    }

    /// At most eight connections at a time.
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public String toString() {
        return name;
    }

    void discard() {
        pool.close();
        drop.run();
    }
}
