package org.rapport.app.plugins;

import java.util.Comparator;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.HealthCheck;
import org.rapport.host.running.Plugins;

/// Tells which plugins should run and do not. To try again is to start one once more, with what it
/// was allowed; one that wants more by now waits for its owner on its page.
@Component
@Order(920)
class StuckPlugins implements HealthCheck {
    private static final int MOST = 100;

    private final Plugins plugins;
    private final FaultWords words;

    StuckPlugins(Plugins plugins, FaultWords words) {
        this.plugins = plugins;
        this.words = words;
    }

    @Override
    public List<Trouble> troubles() {
        return plugins.all().stream().filter(plugin -> plugin.state().isStuck())
                .map(plugin -> new Trouble(plugin.id(), words.trouble(plugin), plugin.since()))
                .sorted(Comparator.comparing(Trouble::since)).limit(MOST).toList();
    }

    @Override
    public void tryAgain(String trouble) {
        plugins.tryAgain(trouble);
    }
}
