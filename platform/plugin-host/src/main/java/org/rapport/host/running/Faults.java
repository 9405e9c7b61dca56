package org.rapport.host.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What a plugin did wrong lately: each is told, and too much of it within a minute is told once.
class Faults {
    private static final int TOO_MANY = 5;
    private static final long WITHIN_NANOS = 60_000_000_000L;

    private final String plugin;
    private final LongSupplier nanos;
    private final FaultWitness witness;
    private final Consumer<PluginFault> tooMany;
    private final Deque<Long> lately = new ArrayDeque<>();
    private boolean told;

    /// @param nanos a clock that only goes forward
    Faults(String plugin, LongSupplier nanos, FaultWitness witness, Consumer<PluginFault> tooMany) {
        this.plugin = plugin;
        this.nanos = nanos;
        this.witness = witness;
        this.tooMany = tooMany;
    }

    synchronized void add(PluginFault fault) {
        witness.saw(plugin, fault);
        var now = nanos.getAsLong();
        lately.addLast(now);
        while (now - lately.getFirst() > WITHIN_NANOS) {
            lately.removeFirst();
        }
        if (lately.size() >= TOO_MANY && !told) {
            told = true;
            tooMany.accept(fault);
        }
    }
}
