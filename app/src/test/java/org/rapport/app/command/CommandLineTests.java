package org.rapport.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Command;
import org.rapport.app.Rapport;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {
    @TempDir
    private Path data;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void isNoVerbWhenThereAreOnlyOptions() {
        assertThat(CommandLine.read()).isEmpty();
        assertThat(CommandLine.read("--demo", "--rapport.language=de")).isEmpty();
    }

    @Test
    void givesTheSiteWhatStandsBeforeTheVerb() {
        assertThat(CommandLine.read("--a=b", "sow", "--deep", "oats"))
                .contains(new CommandLine(List.of("--a=b"), "sow", List.of("--deep", "oats")));
    }

    @Test
    void runsAVerbWithoutServingAndLeavesItsWorkOnTheDisk() throws SQLException {
        assertThat(run("sow", "oats")).isZero();

        assertThat(said).hasToString("port -1, sown oats" + System.lineSeparator());
        assertThat(onDisk("select count(*) from site.event_publication where completion_date is not null"))
                .isEqualTo(1);
        assertThat(onDisk("select count(*) from harvest")).isEqualTo(1);
    }

    @Test
    void saysWhenAReactionFailedAndLeavesItForLater() throws SQLException {
        assertThat(run("sow", "stones")).isZero();

        assertThat(said.toString()).contains("1 reactions to this are not finished");
        assertThat(onDisk("select count(*) from site.event_publication where completion_date is null")).isEqualTo(1);
    }

    @Test
    void namesTheKnownVerbsForAnUnknownOne() {
        assertThat(run("reap")).isEqualTo(2);

        assertThat(said.toString()).startsWith("There is no verb reap. Known are: ").contains("import-wordpress",
                "sow");
    }

    @Test
    void failsInOneSentenceWhenTheVerbThrows() {
        assertThat(run("sow")).isEqualTo(1);

        assertThat(said).hasToString("It failed: nothing to sow" + System.lineSeparator());
    }

    @Test
    void failsInOneSentenceWhenTheSiteDoesNotStart() {
        assertThat(run("--rapport.language=fr", "sow", "oats")).isEqualTo(1);

        assertThat(said)
                .hasToString("It failed: rapport.language must be en, de or es, not fr" + System.lineSeparator());
    }

    @Test
    void stepsBackFromARunningSite() throws IOException {
        try (var running = FileChannel.open(data.resolve("site.mv.db"), CREATE, WRITE)) {
            running.lock();

            assertThat(run("sow", "oats")).isEqualTo(3);
        }
        assertThat(said).hasToString(
                "The site is running on this data: stop it first, or use its desk." + System.lineSeparator());
    }

    private int run(String... words) {
        var all = new String[words.length + 1];
        all[0] = url();
        System.arraycopy(words, 0, all, 1, words.length);
        return CommandLine.read(all).orElseThrow().run(new PrintStream(said, true), Rapport.class, Sow.class,
                Field.class);
    }

    private String url() {
        return "--spring.datasource.url=" + address();
    }

    private String address() {
        return "jdbc:h2:file:" + data.resolve("site") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private long onDisk(String count) throws SQLException {
        try (var connection = DriverManager.getConnection(address(), "rapport", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    record Sown(String what) {}

    static class Sow implements Command {
        private final ServletWebServerApplicationContext site;
        private final ApplicationEventPublisher events;
        private final TransactionTemplate transaction;

        Sow(ServletWebServerApplicationContext site, ApplicationEventPublisher events,
                PlatformTransactionManager transactions) {
            this.site = site;
            this.events = events;
            this.transaction = new TransactionTemplate(transactions);
        }

        @Override
        public String verb() {
            return "sow";
        }

        @Override
        public int run(List<String> arguments, Consumer<String> out) {
            if (arguments.isEmpty()) {
                throw new IllegalArgumentException("nothing to sow");
            }
            transaction.executeWithoutResult(ignored -> events.publishEvent(new Sown(arguments.getFirst())));
            out.accept(
                    "port " + Objects.requireNonNull(site.getWebServer()).getPort() + ", sown " + arguments.getFirst());
            return 0;
        }
    }

    static class Field {
        private final Jdbi database;

        Field(Jdbi database) {
            this.database = database;
        }

        @ApplicationModuleListener(id = "test.field")
        void on(Sown sown) throws InterruptedException {
            Thread.sleep(Duration.ofMillis(400));
            if (sown.what().equals("stones")) {
                throw new IllegalStateException("nothing grows");
            }
            database.useHandle(handle -> handle.execute("create table harvest as select ? as what", sown.what()));
        }
    }
}
