package org.rapport.host.running;

import java.util.ArrayList;
import java.util.List;

/// Keeps the version of a plugin that runs waiting while another changes its tables, so that nothing is lost that it would
/// write in between.
final class Hold implements AutoCloseable {
    private final List<RunningPlugin> running;
    private final List<RunningPlugin> held = new ArrayList<>();

    /// @param running the version that runs, if one does
    Hold(List<RunningPlugin> running) {
        this.running = List.copyOf(running);
    }

    boolean keepsWaiting() {
        return !running.isEmpty();
    }

    /// Lets it come to the end of what it is at, and begin nothing else. False if it does not come to an end.
    boolean take() {
        for (var each : running) {
            if (!each.hold()) {
                return false;
            }
            held.add(each);
            each.tell();
        }
        return true;
    }

    @Override
    public void close() {
        held.forEach(RunningPlugin::release);
    }
}
