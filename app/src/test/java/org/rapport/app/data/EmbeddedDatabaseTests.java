package org.rapport.app.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/// The embedded database's beans over a real pool and a real file.
@Timeout(120)
@Isolated("what the house says is read")
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseTests {
    @TempDir
    private Path directory;

    @Test
    void writesItsProcessDownAndTakesItBack() {
        try (var context = site()) {
            assertThat(context.isActive()).isTrue();
            assertThat(directory.resolve("rapport.pid")).hasContent(ProcessHandle.current().pid() + "");
        }
        assertThat(directory.resolve("rapport.pid")).doesNotExist();
    }

    @Test
    void leavesACompactFileWithEverythingInIt() throws IOException {
        try (var context = site()) {
            var client = JdbcClient.create(context.getBean(DataSource.class));
            client.sql("create table word (id int primary key, text varchar)").update();
            for (int i = 0; i < 300; i++) {
                client.sql("merge into word values (?, ?)").params(i % 3, (i + " ").repeat(5000)).update();
            }
            var before = Files.size(file());
            context.stop();
            assertThat(Files.size(file())).as("compacted while the pool was open").isLessThan(before / 5);
        }
        try (var context = site()) {
            var client = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(client.sql("select count(*) from word").query(Integer.class).single()).isEqualTo(3);
        }
    }

    @Test
    void checkpointsOnAConnectionThatIsNotThePools() throws Exception {
        try (var context = site("spring.datasource.hikari.maximum-pool-size=2",
                "spring.datasource.hikari.connection-timeout=1000")) {
            var pool = context.getBean(DataSource.class);
            try (var _ = pool.getConnection(); var _ = pool.getConnection()) {
                context.getBean(Checkpoint.class).run();
            }
        }
    }

    @Test
    void saysInOneSentenceThatTheSiteAlreadyRuns(CapturedOutput output) throws Exception {
        var other = otherProcess();
        try {
            Files.writeString(directory.resolve("rapport.pid"), other.pid() + "\n");
            var failure = catchThrowable(this::site);
            assertThat(DatabaseInUse.causes(failure)).isTrue();
            assertThat(output).contains("The site already runs on " + directory + " (process " + other.pid()
                    + "): please stop it first.").doesNotContain("Caused by");
            assertThat(directory.resolve("rapport.pid")).hasContent(other.pid() + "");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void knowsThatCauseHoweverDeepAndNoOther() {
        var inUse = new SQLException("locked", "90020", 90020);
        assertThat(DatabaseInUse.causes(new IllegalStateException(new RuntimeException(inUse)))).isTrue();
        assertThat(DatabaseInUse.causes(inUse)).isTrue();
        assertThat(DatabaseInUse.causes(new IllegalStateException(new SQLException("x", "90000", 90000)))).isFalse();
    }

    /// H2's own shell, which keeps the file open as long as nobody types.
    private Process otherProcess() throws IOException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var h2 = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        var process = new ProcessBuilder(java, "-cp", h2, "org.h2.tools.Shell", "-url", url(), "-user", "rapport",
                "-password", "").redirectErrorStream(true).start();
        process.getOutputStream().write("select 'open' as state;\n".getBytes(UTF_8));
        process.getOutputStream().flush();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = said.readLine(); line != null && !line.strip().equals("open"); line = said.readLine()) {
            // It greets first.
        }
        return process;
    }

    private ConfigurableApplicationContext site(String... properties) {
        return new SpringApplicationBuilder(Site.class).web(WebApplicationType.NONE)
                .properties("spring.config.name=none", "spring.datasource.url=" + url(),
                        "spring.datasource.username=rapport", "spring.flyway.locations=")
                .properties(properties).run();
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("rapport") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private Path file() {
        return directory.resolve("rapport.mv.db");
    }

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(DataConfiguration.Embedded.class)
    static class Site {}
}
