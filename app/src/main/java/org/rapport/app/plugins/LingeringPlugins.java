package org.rapport.app.plugins;

import java.util.Comparator;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.HealthCheck;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.Remains;

/// Tells of plugins that have ended and of which something has not: threads that do not end, or classes that something
/// holds. To try again is to look again: only a restart ends them.
@Component
@Order(930)
class LingeringPlugins implements HealthCheck {
    private static final int MOST = 100;

    private final Plugins plugins;
    private final PluginWords names;
    private final Messages messages;

    LingeringPlugins(Plugins plugins, PluginWords names, Messages messages) {
        this.plugins = plugins;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public List<Trouble> troubles() {
        return plugins.remains().stream().filter(LingeringPlugins::isTrouble).map(this::trouble)
                .sorted(Comparator.comparing(Trouble::since)).limit(MOST).toList();
    }

    /// What of the plugin `id`, or of a version of it, has not ended.
    List<String> words(String id) {
        return plugins.remains().stream().filter(each -> each.plugin().equals(id) && isTrouble(each)).map(this::words)
                .toList();
    }

    /// Only a restart of the site helps.
    @Override
    public boolean canBeTriedAgain() {
        return false;
    }

    private static boolean isTrouble(Remains left) {
        return !left.threads().isEmpty() || left.areHeld();
    }

    private Trouble trouble(Remains left) {
        return new Trouble(left.plugin() + " " + left.since(), words(left), left.since());
    }

    private String words(Remains left) {
        return left.threads().isEmpty()
                ? messages.say("site.plugins.held", names.name(left.plugin()), left.version())
                : messages.say("site.plugins.lingering", names.name(left.plugin()), left.version(),
                        String.join(", ", left.threads()), left.usage().processor().toSeconds());
    }

    @Override
    public void tryAgain(String trouble) {}
}
