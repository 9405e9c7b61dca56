package org.rapport.host.running;

import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

import org.rapport.host.Manifest;
import org.rapport.host.Writers;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnBothDatabases
class PluginDatabasesTests {
    private final Database house;
    private final PluginDatabases databases;

    PluginDatabasesTests(Database house) {
        this.house = house;
        this.databases = new PluginDatabases(house.dataSource(), Writers.AT_ONCE);
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
                assertThatThrownBy(() -> say(lamps, sql)).as(sql).isInstanceOf(JdbiException.class);
            }
        }
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

        databases.purge(plugin("lamps"));

        assertThatThrownBy(() -> count(house.dataSource(), "lamps.lamp")).isInstanceOf(JdbiException.class);
        try (var fresh = databases.open(plugin("lamps"))) {
            say(fresh, "create table lamps.lamp (name varchar(20))");
        }
    }

    /// What it says to the site is read by the house.
    @Test
    void letsTheHouseReadWhatAPluginKeeps() {
        try (var lamps = databases.open(plugin("lamps"))) {
            var outbox = new OutboxTable("lamps");
            Jdbi.create(lamps).useHandle(outbox::create);
            Jdbi.create(lamps).useHandle(handle -> outbox.insert(handle, new OutboxTable.Row("type", "event")));

            try (var handle = house.jdbi().open()) {
                assertThat(outbox.ids(handle)).containsExactly(1L);
                assertThat(outbox.take(handle, 1)).hasValue(new OutboxTable.Row("type", "event"));
                assertThat(outbox.take(handle, 1)).isEmpty();
            }
        }
    }

    private static void say(DataSource source, String sql) {
        Jdbi.create(source).useHandle(handle -> handle.execute(sql));
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
