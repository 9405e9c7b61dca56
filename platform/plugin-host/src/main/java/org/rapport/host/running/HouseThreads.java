package org.rapport.host.running;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/// Threads of the house’s own. One that begins while a plugin says something would know that plugin’s classes as long as it
/// lasts.
final class HouseThreads extends CustomizableThreadFactory {
    /// @param prefix what their names begin with
    HouseThreads(String prefix) {
        super(prefix);
    }

    @Override
    public Thread createThread(Runnable work) {
        var thread = super.createThread(work);
        thread.setContextClassLoader(HouseThreads.class.getClassLoader());
        return thread;
    }
}
