package org.rapport.host.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What a plugin did wrong lately. Too much of it within a minute is told once.
final class Faults {
    private static final int TOO_MANY = 5;
    private static final long WITHIN_NANOS = 60_000_000_000L;

    private final LongSupplier nanos;
    private final Consumer<PluginFault> tooMany;
    private final Deque<Long> lately = new ArrayDeque<>();
    private boolean told;

    /// @param nanos a clock that only goes forward
    Faults(LongSupplier nanos, Consumer<PluginFault> tooMany) {
        this.nanos = nanos;
        this.tooMany = tooMany;
    }

    synchronized void add(PluginFault fault) {
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
