package org.rapport.host.running;

import javax.sql.DataSource;

import org.jdbi.v3.core.Handle;

/// What a database does in its own way so that a plugin has a schema of its own.
interface Schemas {
    /// What the user is called to whom `schema` belongs.
    String user(String schema);

    /// Makes `user` and the schema, if they are not there. What lies in the schema belongs to `user` from now on, also if a
    /// former site had the plugin as a part of itself.
    void admit(Handle house, PluginUser user);

    /// Begins a change of the schema that can be undone.
    ///
    /// @param plugin as `user` sees the schema now
    /// @param keepsWaiting whether a version of the plugin that runs waits for the end of it
    Rehearsal rehearse(PluginUser user, DataSource plugin, boolean keepsWaiting);

    /// Whether the house may read `table`, which belongs to a plugin, and have nothing else done by that.
    boolean isReadByTheHouse(Handle house, KeptTable table);

    /// Drops the schema with all that is in it, and `user`.
    void purge(Handle house, PluginUser user);
}
