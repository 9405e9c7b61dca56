package org.rapport.host.running;

import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Handle;

/// A table of a plugin, whatever it holds.
record KeptTable(String schema, String name) {
    private static final Set<String> OF_THE_HOUSE = Set.of("flyway_history", "rapport_outbox");

    /// Those that the plugin made itself. Metadata are asked for a pattern, in which an underscore stands for any letter.
    static List<KeptTable> in(String schema, Handle house) {
        return house.queryMetadata(of -> of.getTables(null, schema, null, new String[]{"TABLE", "BASE TABLE"}))
                .map((row, _) -> new KeptTable(row.getString("TABLE_SCHEM"), row.getString("TABLE_NAME"))).list()
                .stream()
                .filter(table -> table.schema.equals(schema) && !OF_THE_HOUSE.contains(table.name)).toList();
    }

    /// How many rows it has.
    long count(Handle house) {
        return house.select("select count(*) from " + quoted(schema) + "." + quoted(name)).mapTo(long.class).one();
    }

    private static String quoted(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }
}
