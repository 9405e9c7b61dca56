package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.State;
import org.rapport.testkit.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

/// On PostgreSQL the user of the site makes one for each plugin, if it may.
class PluginRightsTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void saysInPlainWordsWhichRightIsMissing() throws Exception {
        var options = SiteDatabase.options(home, "nocreaterole");
        try (var site = SpringApplication.run(Rapport.class,
                Stream.concat(Stream.of("--server.port=0"), options.stream()).toArray(String[]::new))) {
            var plugins = site.getBean(Plugins.class);
            plugins.install(new ByteArrayInputStream(PluginSource.of("guestbook").jar().bytes()));

            plugins.switchOn("guestbook");
            assertThat(plugins.find("guestbook")).hasValueSatisfying(each -> {
                assertThat(each.state()).isEqualTo(State.FAILED);
                assertThat(each.fault().words()).startsWith("The site may not make users in its database");
            });

            Jdbi.create(PostgresServer.url(PostgresServer.USER), PostgresServer.USER, "").useHandle(
                    server -> server.execute("alter role " + SiteDatabase.own(home) + " createrole"));
            plugins.switchOn("guestbook");
            assertThat(plugins.find("guestbook")).map(Plugin::state).contains(State.ON);
        }
    }
}
