package org.rapport.host.running;

/// The database user that is one plugin. All of it is letters, digits and underscores only.
///
/// @param schema that belongs to it
/// @param password made anew by each process
record PluginUser(String name, String schema, String password) {}
