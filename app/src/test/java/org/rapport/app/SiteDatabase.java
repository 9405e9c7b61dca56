package org.rapport.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Assumptions;

import org.rapport.testkit.PostgresServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What the site of a test keeps its data in.
enum SiteDatabase {
    H2 {
        @Override
        List<String> options(Path home) {
            return List.of("--rapport.data.directory=" + home.resolve("data"),
                    "--spring.datasource.url=" + url(home) + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        }

        @Override
        Jdbi open(Path home) {
            return Jdbi.create(url(home), "rapport", "");
        }

        private static String url(Path home) {
            return "jdbc:h2:file:" + home.resolve("data/rapport") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        }
    },
    POSTGRESQL {
        @Override
        List<String> options(Path home) {
            return options(home, "createrole");
        }

        @Override
        Jdbi open(Path home) {
            return Jdbi.create(PostgresServer.url(own(home)), own(home), "");
        }
    };

    /// A new database for the site at `home`, and what the site has to be told.
    abstract List<String> options(Path home);

    /// The database of the site at `home`, as the site sees it.
    abstract Jdbi open(Path home);

    /// A new database on PostgreSQL, for somebody with no more `rights` than these.
    static List<String> options(Path home, String rights) {
        Assumptions.assumeTrue(PostgresServer.absence().isEmpty(), () -> PostgresServer.absence().orElseThrow());
        var name = own(home);
        var server = Jdbi.create(PostgresServer.url(PostgresServer.USER), PostgresServer.USER, "");
        server.useHandle(handle -> {
            handle.execute("create role " + name + " login " + rights);
            handle.execute("create database " + name + " owner " + name);
        });
        return List.of("--rapport.data.directory=" + home.resolve("data"), "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + PostgresServer.url(name).replaceAll("[?&]user=[^&]*", ""),
                "--spring.datasource.username=" + name);
    }

    /// Name of the user and the database of the site at `home`.
    static String own(Path home) {
        return "site_" + UUID.nameUUIDFromBytes(home.toString().getBytes(UTF_8))
                .toString().replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
