package org.rapport.app.web;

import java.io.IOException;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// Both databases, new for each test.
enum TestDatabase {
    H2 {
        @Override
        Running start() {
            return new Running(pool("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa"), () -> {});
        }
    },
    POSTGRESQL {
        @Override
        Running start() throws IOException {
            var server = EmbeddedPostgres.start();
            return new Running(pool(server.getJdbcUrl("postgres", "postgres"), "postgres"), server);
        }
    };

    abstract Running start() throws IOException;

    private static HikariDataSource pool(String url, String user) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMaximumPoolSize(8);
        return pool;
    }

    record Running(HikariDataSource pool, AutoCloseable server) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            pool.close();
            server.close();
        }
    }
}
