package org.rapport.host.running;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.host.Manifest;
import org.rapport.host.Writers;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnBothDatabases
class PluginDatabasesTests {
    /// Signs that mean something in SQL, and ends of statements and lines.
    private static final String WORDS = "it''s; done;\n-- \\u00fc ü 🪔 :name <b> ?";

    private final Database house;
    private final PluginDatabases databases;

    PluginDatabasesTests(Database house, @TempDir Path copies) {
        this.house = house;
        this.databases = new PluginDatabases(house.dataSource(), Writers.AT_ONCE, copies, (key, values) -> key);
    }

    @Test
    void givesEachPluginASchemaOfItsOwn() {
        try (var lamps = databases.open(plugin("lamps")); var stairs = databases.open(plugin("stairs"))) {
            say(lamps, "create table lamps.lamp (name varchar(20))");
            say(lamps, "insert into lamps.lamp (name) values ('hall')");
            say(stairs, "create table stairs.step (name varchar(20))");

            assertThat(count(lamps, "lamps.lamp")).isEqualTo(1);
            assertThatThrownBy(() -> count(stairs, "lamps.lamp")).isInstanceOf(JdbiException.class);
        }
    }

    @Test
    void showsNothingOfTheHouse() {
        try (var lamps = databases.open(plugin("lamps"))) {
            for (var table : List.of("site.event_publication", "site.plugin", "content.article")) {
                assertThatThrownBy(() -> count(lamps, table)).as(table).isInstanceOf(JdbiException.class);
            }
            for (var sql : List.of("create table site.mine (name varchar(20))", "create schema mine",
                    "drop table content.article", "create table public.mine (name varchar(20))")) {
                assertThatThrownBy(() -> say(lamps, sql)).as(sql).isInstanceOf(DataAccessException.class);
            }
        }
    }

    /// With some of them the database would show after a restart what it does not show now, or would not open.
    @Test
    void makesNothingOfWhichMoreComesLater() {
        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, "create table lamps.lamp (name varchar(20))");
            for (var sql : List.of("create force view lamps.seen as select * from content.article",
                    "CREATE OR REPLACE /* no */ FORCE\nVIEW lamps.seen as select * from content.article",
                    "select 1; create force view lamps.seen as select * from content.article",
                    "create synonym lamps.seen for content.article",
                    "execute immediate 'create for' || 'ce view lamps.seen as select * from content.article'",
                    "create mater\u0131alized view lamps.seen as select * from content.article")) {
                assertThatThrownBy(() -> say(lamps, sql)).as(sql).isInstanceOf(DataAccessException.class);
            }
            if (house.name().equals("H2")) {
                assertThatThrownBy(() -> say(lamps, "set query_timeout 0")).hasStackTraceContaining("waits no longer");
                assertThatThrownBy(() -> say(lamps, "create materialized view lamps.seen as select * from lamps.lamp"))
                        .hasStackTraceContaining("no materialized views");
            }
            say(lamps, "create view lamps.bright as select name from lamps.lamp where name <> 'create'");
            say(lamps, "insert into lamps.lamp (name) values ('by force')");

            assertThat(count(lamps, "lamps.bright")).isEqualTo(1);
        }
    }

    @Test
    void runsNothingOfAPluginWhenTheHouseCounts() {
        var hasPolicies = house.name().equals("PostgreSQL");
        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, "create table lamps.lamp (name varchar(20))");
            say(lamps, "create table lamps.room (name varchar(20))");
            say(lamps, "insert into lamps.lamp (name) values ('hall')");
            say(lamps, "insert into lamps.room (name) values ('hall')");
            if (hasPolicies) {
                say(lamps, "alter table lamps.room enable row level security");
                say(lamps, "create policy seen on lamps.room using (name = current_user)");
            }
        }

        assertThat(databases.entries("lamps")).isEqualTo(hasPolicies ? 1 : 2);
    }

    @Test
    void keepsWhatAPluginHasUntilItIsPurged() {
        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, "create table lamps.lamp (name varchar(20))");
            say(lamps, "insert into lamps.lamp (name) values ('hall')");
        }
        try (var again = databases.open(plugin("lamps"))) {
            assertThat(count(again, "lamps.lamp")).isEqualTo(1);
        }
        assertThat(databases.keeps("lamps")).isTrue();
        assertThat(databases.entries("lamps")).isEqualTo(1);

        databases.purge("lamps");

        assertThat(databases.keeps("lamps")).isFalse();

        assertThatThrownBy(() -> count(house.dataSource(), "lamps.lamp")).isInstanceOf(JdbiException.class);
        try (var fresh = databases.open(plugin("lamps"))) {
            say(fresh, "create table lamps.lamp (name varchar(20))");
        }
    }

    @Test
    void keepsNothingOfWhoIsLateAndLendsHisConnectionToNobody() throws Exception {
        try (var lamps = databases.open(plugin("lamps")); var others = Executors.newSingleThreadExecutor()) {
            say(lamps, "create table lamps.lamp (name varchar(20))");
            var begun = new CompletableFuture<Thread>();
            var abandoned = new CountDownLatch(1);
            var late = others.submit(() -> new TransactionTemplate(Writers.AT_ONCE.transactions(lamps))
                    .executeWithoutResult(_ -> {
                        new JdbcTemplate(lamps).execute("insert into lamps.lamp (name) values ('hall')");
                        begun.complete(Thread.currentThread());
                        await(abandoned);
                    }));

            Writers.AT_ONCE.abandon(begun.get());
            abandoned.countDown();

            assertThatThrownBy(late::get).isInstanceOf(ExecutionException.class);
            for (var asked = 0; asked < 5; asked++) {
                assertThat(count(lamps, "lamps.lamp")).isZero();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void remembersWhatAPluginHasStillToSay() {
        try (var lamps = databases.open(plugin("lamps"))) {
            var outbox = new OutboxTable("lamps");
            Jdbi.create(lamps).useHandle(handle -> {
                outbox.create(handle);
                outbox.insert(handle, new OutboxTable.Row("type", "event"));

                assertThat(outbox.ids(handle)).containsExactly(1L);
                assertThat(outbox.find(handle, 1)).hasValue(new OutboxTable.Row("type", "event"));
                assertThat(databases.entries("lamps")).as("what waits to be said is nothing that it keeps").isZero();
                assertThat(outbox.take(handle, 1)).isTrue();
                assertThat(outbox.take(handle, 1)).isFalse();
            });
        }
    }

    /// The second lamp is numbered by the database, which has to go on counting.
    private void furnish() {
        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, """
                    create table lamps.room (name varchar(20) primary key)
                    """);
            say(lamps, """
                    create table lamps.lamp (
                        id    bigint generated by default as identity primary key,
                        room  varchar(20) not null references lamps.room (name) on delete cascade,
                        words varchar not null,
                        watts int default 5 not null check (watts > 0)
                    )
                    """);
            say(lamps, "create unique index lamp_by_words on lamps.lamp (words)");
            say(lamps, "create view lamps.bright as select words from lamps.lamp where watts > 50");
            say(lamps, "insert into lamps.room (name) values ('hall')");
            say(lamps, "insert into lamps.lamp (room, words, watts) values ('hall', '" + WORDS + "', 60)");
        }
    }

    private void assertFurnished() {
        try (var lamps = databases.open(plugin("lamps"))) {
            assertThat(texts(lamps, "select words from lamps.bright")).containsExactly(WORDS.replace("''", "'"));
            assertThatThrownBy(() -> say(lamps, "insert into lamps.lamp (room, words) values ('attic', 'a')"));
            assertThatThrownBy(() -> say(lamps, "insert into lamps.lamp (room, words, watts) values ('hall', 'a', 0)"));
            assertThatThrownBy(
                    () -> say(lamps, "insert into lamps.lamp (room, words) values ('hall', '" + WORDS + "')"));
            say(lamps, "insert into lamps.lamp (room, words) values ('hall', 'the second')");
            assertThat(texts(lamps, "select cast(watts as varchar) from lamps.lamp where words = 'the second'"))
                    .containsExactly("5");
            say(lamps, "alter table lamps.lamp add column colour varchar(20)");
        }
    }

    @Test
    void makesTheTablesWhatTheyWereWhereAChangeIsNotKept() {
        furnish();
        try (var lamps = databases.open(plugin("lamps"))) {
            databases.rehearse(lamps, true);
            changeEverything(lamps);
        }

        assertFurnished();
    }

    private static void changeEverything(DataSource lamps) {
        say(lamps, "drop view lamps.bright");
        say(lamps, "alter table lamps.lamp drop column words");
        say(lamps, "delete from lamps.room");
        say(lamps, "create table lamps.stair (name varchar(20))");
        assertThat(count(lamps, "lamps.lamp")).isZero();
    }

    @Test
    void keepsAChangeThatIsForGood() {
        furnish();
        try (var lamps = databases.open(plugin("lamps"))) {
            databases.rehearse(lamps, true);
            changeEverything(lamps);
            lamps.keep();
            say(lamps, "insert into lamps.stair (name) values ('cellar')");
        }

        try (var lamps = databases.open(plugin("lamps"))) {
            assertThat(count(lamps, "lamps.stair")).isEqualTo(1);
            assertThat(count(lamps, "lamps.room")).isZero();
        }
    }

    @Test
    void leavesNothingOfAFirstChangeThatIsNotKept() {
        try (var lamps = databases.open(plugin("lamps"))) {
            databases.rehearse(lamps, false);
            say(lamps, "create table lamps.lamp (name varchar(20))");
        }

        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, "create table lamps.lamp (name varchar(20))");
        }
    }

    /// A statement that fails, and a transaction that is rolled back, end by themselves as everywhere.
    @Test
    void letsTransactionsOfAChangeEndAsTheyWould() {
        try (var lamps = databases.open(plugin("lamps"))) {
            databases.rehearse(lamps, false);
            say(lamps, "create table lamps.lamp (name varchar(20) primary key)");
            var plugin = Jdbi.create(lamps);
            plugin.useTransaction(handle -> handle.execute("insert into lamps.lamp (name) values ('hall')"));
            assertThatThrownBy(() -> say(lamps, "insert into lamps.lamp (name) values ('hall')"));
            assertThatThrownBy(() -> plugin.useTransaction(handle -> {
                handle.execute("insert into lamps.lamp (name) values ('stairs')");
                throw new IllegalStateException("never mind");
            })).isInstanceOf(IllegalStateException.class);
            lamps.keep();
        }

        try (var lamps = databases.open(plugin("lamps"))) {
            assertThat(texts(lamps, "select name from lamps.lamp")).containsExactly("hall");
        }
    }

    /// As if the plugin had been a part of the site before, and is again afterwards.
    @Test
    void takesOverWhatTheHouseKeptInItsSchemaAndGivesItBack() {
        var site = house.dataSource();
        say(site, "create schema lamps");
        say(site, "create table lamps.room (name varchar(20) primary key)");
        say(site, "create table lamps.lamp (id bigint generated by default as identity primary key, words varchar)");
        say(site, "create sequence lamps.numbers start with 7");
        say(site, "insert into lamps.lamp (words) values ('" + WORDS + "')");

        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, "alter table lamps.lamp add column colour varchar(20)");
            say(lamps, "insert into lamps.lamp (words, colour) values ('the second', 'green')");
            say(lamps, "alter sequence lamps.numbers restart with 9");
            say(lamps, "drop table lamps.room");
        }

        say(site, "alter table lamps.lamp add column watts int");
        say(site, "create table lamps.stair (name varchar(20))");
        assertThat(texts(site, "select words from lamps.lamp order by id"))
                .containsExactly(WORDS.replace("''", "'"), "the second");
        try (var lamps = databases.open(plugin("lamps"))) {
            say(lamps, "drop table lamps.stair");
        }
    }

    private static List<String> texts(DataSource source, String sql) {
        return Jdbi.create(source).withHandle(handle -> handle.select(sql).mapTo(String.class).list());
    }

    private static void say(DataSource source, String sql) {
        new JdbcTemplate(source).execute(sql);
    }

    private static int count(DataSource source, String table) {
        return Jdbi.create(source).withHandle(handle -> handle.select("select count(*) from " + table)
                .mapTo(int.class).one());
    }

    private static Manifest plugin(String id) {
        var said = new Properties();
        said.setProperty("id", id);
        said.setProperty("name", id);
        said.setProperty("version", "1.0.0");
        said.setProperty("package", "org.example." + id);
        said.setProperty("requires", "^1.0");
        return Manifest.read(said);
    }
}
