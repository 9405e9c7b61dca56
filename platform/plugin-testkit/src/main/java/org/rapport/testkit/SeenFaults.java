package org.rapport.testkit;

import java.util.ArrayList;
import java.util.List;

import org.rapport.host.running.FaultWitness;
import org.rapport.host.running.PluginFault;

/// What a plugin did wrong since the test began and nobody has asked about.
final class SeenFaults implements FaultWitness, Renewed {
    private final List<PluginFault> all = new ArrayList<>();

    @Override
    public synchronized void saw(String plugin, PluginFault fault) {
        all.add(fault);
    }

    /// All of it; from here on only what comes later counts.
    synchronized List<PluginFault> take() {
        var taken = List.copyOf(all);
        all.clear();
        return taken;
    }

    /// Throws [AssertionError] with the first and how many came after it.
    void requireNone() {
        var taken = take();
        if (!taken.isEmpty()) {
            throw new AssertionError(taken.getFirst().getMessage()
                    + (taken.size() == 1 ? "" : ", and " + (taken.size() - 1) + " times more something went wrong"),
                    taken.getFirst());
        }
    }

    @Override
    public void renew() {
        take();
    }
}
