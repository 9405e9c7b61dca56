package org.rapport.host.running;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// What went wrong last with a plugin, as it is kept.
///
/// @param words what happened; empty if nothing did
/// @param isOfMachine whether a machine says it, to whoever wrote the plugin; else the house says it to its owner
/// @param version of the plugin when it happened
public record Fault(@ColumnName("fault") String words, @ColumnName("fault_of_machine") boolean isOfMachine,
        @ColumnName("fault_version") String version) {
    static final Fault NONE = new Fault("", false, "");

    static Fault of(PluginFault thrown, Installed plugin) {
        return new Fault(thrown.reason(), thrown.isOfMachine(), plugin.version());
    }

    public boolean isNone() {
        return words.isEmpty();
    }
}
