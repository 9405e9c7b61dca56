package org.rapport.app.plugins;

import java.util.Comparator;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.HealthCheck;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.Remains;

/// Tells of plugins that have ended and whose threads have not. To try again is to look again: only a restart ends them.
@Component
@Order(930)
class LingeringPlugins implements HealthCheck {
    private static final int MOST = 100;

    private final Plugins plugins;
    private final Messages messages;

    LingeringPlugins(Plugins plugins, Messages messages) {
        this.plugins = plugins;
        this.messages = messages;
    }

    @Override
    public List<Trouble> troubles() {
        return plugins.remains().stream().filter(each -> !each.threads().isEmpty()).map(this::trouble)
                .sorted(Comparator.comparing(Trouble::since)).limit(MOST).toList();
    }

    private Trouble trouble(Remains left) {
        return new Trouble(left.plugin() + " " + left.since(),
                messages.say("site.plugins.lingering", left.plugin(), left.version(),
                        String.join(", ", left.threads())),
                left.since());
    }

    @Override
    public void tryAgain(String trouble) {}
}
