package org.rapport.host.running;

import java.sql.SQLException;
import javax.sql.DataSource;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import org.rapport.api.Messages;

/// Schemas of PostgreSQL: another version changes tables in one transaction, which is committed when it runs.
final class ServerSchemas implements Schemas {
    /// insufficient_privilege, in Appendix A of PostgreSQL’s documentation.
    private static final String NO_RIGHT = "42501";

    private final Jdbi house;
    private final Messages messages;

    ServerSchemas(Jdbi house, Messages messages) {
        this.house = house;
        this.messages = messages;
    }

    /// A server has one list of users for all of its databases, and perhaps other sites.
    @Override
    public String user(String schema) {
        return "plugin_" + schema + "_" + house.withHandle(handle -> handle
                .select("select left(md5(current_database()), 8)").mapTo(String.class).one());
    }

    @Override
    public void admit(Handle house, PluginUser user) {
        try {
            make(house, user);
            own(house, user);
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException cause && NO_RIGHT.equals(cause.getSQLState())) {
                throw new PluginFault(messages.say("host.running.no-right"));
            }
            throw e;
        }
    }

    private static void make(Handle house, PluginUser user) {
        var isKnown = house.select("select count(*) from pg_roles where rolname = ?", user.name()).mapTo(int.class)
                .one() > 0;
        house.execute((isKnown ? "alter" : "create") + " role " + user.name() + " login password '" + user.password()
                + "'");
        house.execute("grant " + user.name() + " to current_user");
        house.execute("create schema if not exists " + user.schema() + " authorization " + user.name());
    }

    /// What lies in the schema is somebody else’s if the plugin was a part of the site before. Sequences of identity columns
    /// go with their tables.
    private static void own(Handle house, PluginUser user) {
        house.execute("alter schema " + user.schema() + " owner to " + user.name());
        house.select("""
                select 'alter ' || kind || ' ' || quote_ident(nspname) || '.' || quote_ident(name) || ' owner to '
                from pg_namespace join (
                    select relnamespace as space, relname as name, relowner as owner,
                        case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                            else 'table' end as kind
                    from pg_class
                    where relkind in ('r', 'p', 'v', 'm', 'S')
                        and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype in ('a', 'i')
                            and relkind = 'S')
                    union all
                    select typnamespace, typname, typowner, 'type'
                    from pg_type
                    where typtype in ('d', 'e')
                ) as things on space = pg_namespace.oid
                where nspname = ? and pg_get_userbyid(owner) <> ?
                """, user.schema(), user.name()).mapTo(String.class).list()
                .forEach(alter -> house.execute(alter + user.name()));
    }

    @Override
    public Rehearsal rehearse(PluginUser user, DataSource plugin, boolean keepsWaiting) {
        return new OneTransaction(plugin);
    }

    /// With policies for its rows, which are what the plugin makes them, the plugin would have its functions run as the house.
    @Override
    public boolean isReadByTheHouse(Handle house, KeptTable table) {
        return house.select("""
                select not (relrowsecurity or relforcerowsecurity)
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where nspname = ? and relname = ?
                """, table.schema(), table.name()).mapTo(boolean.class).one();
    }

    @Override
    public void purge(Handle house, PluginUser user) {
        house.execute("drop schema if exists " + user.schema() + " cascade");
        house.execute("drop role if exists " + user.name());
    }
}
