package org.rapport.host.running;

import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rapport.api.Messages;
import org.rapport.host.Writers;

/// Schemas of H2, where nobody takes back what he did to a table, and a schema stays with whom it was made for. What a plugin
/// keeps is written to a file before either changes, and put back from there; also at the next start, if the site ended in
/// between.
final class EmbeddedSchemas implements Schemas {
    /// Written within the five seconds that readers wait.
    private static final long MOST_MEGABYTES = 512;
    private static final Logger log = LoggerFactory.getLogger(EmbeddedSchemas.class);

    private final Jdbi house;
    private final Writers writers;
    private final Path directory;
    private final Function<PluginUser, HikariDataSource> pools;
    private final Messages messages;

    /// @param directory of the files
    /// @param pools connects as a user
    EmbeddedSchemas(Jdbi house, Writers writers, Path directory, Function<PluginUser, HikariDataSource> pools,
            Messages messages) {
        this.house = house;
        this.writers = writers;
        this.directory = directory;
        this.pools = pools;
        this.messages = messages;
    }

    @Override
    public String user(String schema) {
        return "plugin_" + schema;
    }

    private SchemaCopy copy(PluginUser user) {
        return new SchemaCopy(directory.resolve(user.schema() + ".sql.gz"), user);
    }

    @Override
    public void admit(Handle house, PluginUser user) {
        house.execute("create user if not exists " + user.name() + " password '" + user.password() + "'");
        house.execute("alter user " + user.name() + " set password '" + user.password() + "'");
        house.execute("create schema if not exists " + user.schema() + " authorization " + user.name());
        var copy = copy(user);
        if (copy.exists()) {
            log.warn("The tables of {} were being changed when the site ended: they become what they were",
                    user.name());
            putBack(house, copy, user);
        } else if (!isOwner(house, user)) {
            copy.write(house);
            putBack(house, copy, user);
        }
    }

    private static boolean isOwner(Handle house, PluginUser user) {
        return house.select("select schema_owner from information_schema.schemata where schema_name = ?", user.schema())
                .mapTo(String.class).one().equalsIgnoreCase(user.name());
    }

    private void putBack(Handle house, SchemaCopy copy, PluginUser user) {
        try (var plugin = pools.apply(user)) {
            copy.putBack(house, plugin);
        }
    }

    @Override
    public Rehearsal rehearse(PluginUser user, DataSource plugin, boolean keepsWaiting) {
        var copy = copy(user);
        house.useHandle(handle -> {
            if (keepsWaiting && megabytes(handle, user) > MOST_MEGABYTES) {
                throw new PluginFault(messages.say("host.running.too-much", MOST_MEGABYTES));
            }
            copy.write(handle);
        });
        return new Copied(copy, user, plugin);
    }

    private static long megabytes(Handle house, PluginUser user) {
        return house.select("""
                select coalesce(sum(disk_space_used('"' || table_schema || '"."' || table_name || '"')), 0)
                from information_schema.tables
                where table_schema = ? and table_type = 'BASE TABLE'
                """, user.schema()).mapTo(long.class).one() >> 20;
    }

    @Override
    public boolean isReadByTheHouse(Handle house, KeptTable table) {
        return true;
    }

    @Override
    public void purge(Handle house, PluginUser user) {
        house.execute("drop schema if exists " + user.schema() + " cascade");
        house.execute("drop user if exists " + user.name());
        copy(user).forget();
    }

    private final class Copied implements Rehearsal {
        private final SchemaCopy copy;
        private final PluginUser user;
        private final DataSource plugin;

        Copied(SchemaCopy copy, PluginUser user, DataSource plugin) {
            this.copy = copy;
            this.user = user;
            this.plugin = plugin;
        }

        @Override
        public DataSource source() {
            return plugin;
        }

        @Override
        public void keep() {
            copy.forget();
        }

        @Override
        public void undo() {
            writers.alone(() -> house.useHandle(handle -> putBack(handle, copy, user)));
        }
    }
}
