package org.rapport.app.plugins;

import java.util.Comparator;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.HealthCheck;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// Tells which plugins should run and do not. To try again is to switch one on once more, with what it was allowed.
@Component
@Order(920)
class StuckPlugins implements HealthCheck {
    private static final int MOST = 100;

    private final Plugins plugins;
    private final PluginWords words;

    StuckPlugins(Plugins plugins, PluginWords words) {
        this.plugins = plugins;
        this.words = words;
    }

    @Override
    public List<Trouble> troubles() {
        return plugins.all().stream().filter(StuckPlugins::isStuck)
                .map(plugin -> new Trouble(plugin.id(), words.trouble(plugin), plugin.since()))
                .sorted(Comparator.comparing(Trouble::since)).limit(MOST).toList();
    }

    private static boolean isStuck(Plugin plugin) {
        return switch (plugin.state()) {
            case FAILED, QUARANTINED -> true;
            case ON, OFF -> false;
        };
    }

    @Override
    public void tryAgain(String trouble) {
        plugins.find(trouble).filter(StuckPlugins::isStuck).ifPresent(plugin -> plugins.switchOn(plugin.id()));
    }
}
