package org.rapport.host;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.semver4j.Semver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModuleMigrationsTests {
    private static final Manifest BROKEN = new Manifest("broken", "Broken", new Semver("1.0.0"), "org.example.broken",
            VersionRange.ANY, List.of(), List.of(), List.of());

    @Test
    void saysInOneLineWhichScriptDoesNotRunAndWhy() {
        var source = new DriverManagerDataSource(
                "jdbc:h2:mem:broken;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");

        assertThatThrownBy(() -> ModuleMigrations.run(source, List.of(BROKEN)))
                .hasMessageStartingWith("db/migration/broken/V2__colour.sql:3: Unknown data type: \"NONSENSE\"")
                .hasMessageNotContaining("\n");
    }
}
