package org.rapport.app.plugins;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;
import org.rapport.api.page.DeskSetting;
import org.rapport.api.page.NavigationItem;
import org.rapport.api.page.Places;
import org.rapport.host.running.Plugin;

/// Where the owner finds what a plugin brought: its pages on her desk, and those to which the navigation leads.
@Component
class PluginWays {
    private final Places<DeskSection> sections;
    private final Places<DeskSetting> settings;
    private final Places<NavigationItem> navigation;
    private final Messages messages;

    PluginWays(Places<DeskSection> sections, Places<DeskSetting> settings, Places<NavigationItem> navigation,
            Messages messages) {
        this.sections = sections;
        this.settings = settings;
        this.navigation = navigation;
        this.messages = messages;
    }

    /// @param words what stands there
    /// @param waiting how much waits there for the owner
    record Way(String words, String path, int waiting) {
        boolean isBelow(String beginning) {
            return path.startsWith(beginning) && path.substring(beginning.length()).matches("([/?#].*)?");
        }
    }

    /// Those of `plugin`; none if it does not run.
    List<Way> of(Plugin plugin) {
        return plugin.isOn()
                ? Stream.concat(onDesk().filter(way -> way.isBelow("/desk/" + plugin.id())),
                        inNavigation().filter(way -> way.isBelow("/" + plugin.id())
                                || plugin.manifest().routes().contains(way.path())))
                        .toList()
                : List.of();
    }

    /// How much waits for the owner in all of `ways`.
    static int waiting(List<Way> ways) {
        return ways.stream().mapToInt(Way::waiting).sum();
    }

    private Stream<Way> onDesk() {
        return Stream.concat(
                sections.ask(DeskSection::entry).stream()
                        .map(entry -> new Way(messages.say("site.plugins.way.desk", entry.words()), entry.path(),
                                entry.waiting())),
                settings.ask(DeskSetting::entry).stream()
                        .map(entry -> way("site.plugins.way.setting", entry.words(), entry.path())));
    }

    private Stream<Way> inNavigation() {
        return navigation.ask(NavigationItem::entry).stream().flatMap(entry -> entry.links().stream())
                .map(link -> way("site.plugins.way.public", link.words(), link.path()));
    }

    private Way way(String key, String words, String path) {
        return new Way(messages.say(key, words), path, 0);
    }
}
