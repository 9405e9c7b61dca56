package org.rapport.testkit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jdbi.v3.core.Jdbi;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.rapport.host.Manifests;
import org.rapport.host.ModuleMigrations;

/// PostgreSQL: one server for the JVM, one migrated template, and a copy of it for each test.
final class PostgreSql implements Product {
    static final Product PRODUCT = new PostgreSql();
    private static final Once<String> MIGRATED = new Once<>(PostgreSql::migrated);
    private static final AtomicInteger copies = new AtomicInteger();

    private PostgreSql() {}

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Optional<String> absence() {
        return PostgresServer.absence();
    }

    @Override
    public Database empty() {
        return copy("template0");
    }

    @Override
    public Database fresh() {
        return copy(MIGRATED.get());
    }

    private Database copy(String template) {
        var copy = "copy_" + copies.incrementAndGet();
        house("create database " + copy + " template " + template + " strategy file_copy");
        return new Database(name(), PostgresServer.url(copy), PostgresServer.USER,
                () -> house("drop database " + copy + " with (force)"));
    }

    /// Says `sql` to the server, outside of any test's database.
    private static void house(String sql) {
        Jdbi.create(source(PostgresServer.USER)).useHandle(handle -> handle.execute(sql));
    }

    private static DriverManagerDataSource source(String database) {
        return new DriverManagerDataSource(PostgresServer.url(database), PostgresServer.USER, "");
    }

    private static String migrated() {
        var name = "migrated";
        house("create database " + name);
        ModuleMigrations.run(source(name), Manifests.on(PostgreSql.class.getClassLoader()));
        return name;
    }
}
