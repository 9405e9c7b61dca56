package org.rapport.host.running;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/// Starts the plugins before anybody is answered: no page lacks their parts, and no comment passes a check that is not
/// there yet.
final class Opening implements SmartLifecycle {
    private final Plugins plugins;

    Opening(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public void start() {
        plugins.open();
    }

    @Override
    public void stop() {
        // They end with the context, after the last request.
    }

    @Override
    public boolean isRunning() {
        return plugins.areOpen();
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
