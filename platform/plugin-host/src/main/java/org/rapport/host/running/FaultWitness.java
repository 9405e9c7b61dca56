package org.rapport.host.running;

/// Hears of everything that is a plugin’s own fault, as it happens, on whatever thread.
public interface FaultWitness {
    /// @param plugin its id
    void saw(String plugin, PluginFault fault);
}
