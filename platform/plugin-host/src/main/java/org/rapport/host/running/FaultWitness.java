package org.rapport.host.running;

/// Hears of everything that is a plugin’s own fault, as it happens, on whatever thread.
public interface FaultWitness {
    /// @param plugin its id
    void saw(String plugin, PluginFault fault);

    /// Nothing is left of the plugin that is called so: what it did wrong need not be remembered.
    ///
    /// @param plugin its id
    default void forget(String plugin) {}
}
