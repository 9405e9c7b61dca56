package org.rapport.testkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.rapport.host.Manifests;
import org.rapport.host.ModuleMigrations;

/// H2 in memory: migrated once, written down as a script, and played back for each test.
final class H2 implements Product {
    static final Product PRODUCT = new H2();
    static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String USER = "rapport";
    private static final Once<List<String>> SCRIPT = new Once<>(H2::script);

    private H2() {}

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    @Override
    public Database empty() {
        return holding(List.of());
    }

    @Override
    public Database fresh() {
        return holding(SCRIPT.get());
    }

    private Database holding(List<String> script) {
        var url = newUrl();
        var itself = open(url);
        script.forEach(itself::execute);
        return new Database(name(), url, USER, itself::close);
    }

    private static String newUrl() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + MODE;
    }

    /// The database at `url` is there until its last connection is closed.
    private static Handle open(String url) {
        return Jdbi.open(url, USER, "");
    }

    private static List<String> script() {
        var url = newUrl();
        try (var itself = open(url)) {
            ModuleMigrations.run(new DriverManagerDataSource(url, USER, ""), Manifests.on(H2.class.getClassLoader()));
            return itself.createQuery("script").mapTo(String.class).list();
        }
    }
}
