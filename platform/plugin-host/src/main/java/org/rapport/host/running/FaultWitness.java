package org.rapport.host.running;

/// Hears of everything that is a plugin’s own fault, as it happens, on whatever thread; for those who test it. The house has
/// none.
public interface FaultWitness {
    void saw(PluginFault fault);
}
