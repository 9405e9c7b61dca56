package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.host.gate.Refused;
import org.rapport.host.running.LeftBehind;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// When the site starts again no plugin may more than its owner allowed, and none is forgotten whose file is gone.
class PluginRestartTests {
    private static final PluginJar GUESTBOOK = PluginSource.of("guestbook").jar();
    private static final PluginJar VILLAIN = PluginSource.of("villain").jar();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void asksTheOwnerAndForgetsNothing() throws Exception {
        try (var site = site()) {
            var plugins = site.getBean(Plugins.class);
            take(plugins, GUESTBOOK.with("db/migration/guestbook/V2__broken.sql", "no sql at all;"));
            plugins.switchOn("guestbook");
            take(plugins, VILLAIN);
            plugins.switchOn("villain");
            assertThat(plugins.all()).extracting(PluginRestartTests::standing)
                    .containsExactly("guestbook FAILED", "villain ON");

            take(plugins, more(GUESTBOOK));
        }
        Files.write(home.resolve("data/plugins/villain.jar"), more(VILLAIN).bytes());

        try (var site = site()) {
            var plugins = site.getBean(Plugins.class);
            assertThat(plugins.all()).extracting(PluginRestartTests::standing)
                    .containsExactly("guestbook FAILED", "villain FAILED");
            assertThat(plugins.all()).extracting(plugin -> plugin.fault().words())
                    .allSatisfy(
                            fault -> assertThat(fault).startsWith("Its file asks for more than you allowed so far"));

            plugins.switchOn("guestbook");
        }
        Files.delete(home.resolve("data/plugins/villain.jar"));

        try (var site = site()) {
            var plugins = site.getBean(Plugins.class);
            assertThat(plugins.all()).extracting(PluginRestartTests::standing).containsExactly("guestbook ON");
            assertThat(plugins.leftBehind()).extracting(LeftBehind::id, LeftBehind::isInstalled)
                    .containsExactly(tuple("villain", false));

            plugins.purge("villain");
            assertThat(plugins.leftBehind()).isEmpty();
        }
        Files.delete(home.resolve("data/plugins/guestbook.jar"));

        try (var site = site()) {
            assertThat(site.getBean(Plugins.class).leftBehind()).extracting(LeftBehind::id)
                    .containsExactly("guestbook");
        }
    }

    private ConfigurableApplicationContext site() {
        return SpringApplication.run(Rapport.class,
                Stream.concat(Stream.of("--server.port=0"), SiteDatabase.H2.options(home).stream())
                        .toArray(String[]::new));
    }

    private static PluginJar more(PluginJar jar) {
        return jar.saying("version=2.0.0").saying("permissions=mail");
    }

    private static void take(Plugins plugins, PluginJar jar) throws IOException, Refused {
        plugins.install(new ByteArrayInputStream(jar.bytes()));
    }

    private static String standing(Plugin plugin) {
        return plugin.id() + " " + plugin.state();
    }
}
