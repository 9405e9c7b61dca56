package org.rapport.app.plugins;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.host.running.LeftBehind;
import org.rapport.host.running.Offers;
import org.rapport.host.running.Offers.Offer;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// The pages of plugins on the owner's desk, as they are and with what speaks against what she wanted.
@Component
class PluginPages {
    static final String PATH = "/desk/plugins";
    static final String ONE = PATH + "/{id}";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Plugins plugins;
    private final Offers offers;
    private final PluginProperties properties;
    private final PluginWords words;
    private final WishWords wishes;
    private final FaultWords faults;
    private final PluginWays ways;
    private final LingeringPlugins lingering;
    private final PluginLog log;
    private final Desk desk;
    private final Messages messages;

    PluginPages(Plugins plugins, Offers offers, PluginProperties properties, PluginWords words, WishWords wishes,
            FaultWords faults, PluginWays ways, LingeringPlugins lingering, PluginLog log, Desk desk,
            Messages messages) {
        this.plugins = plugins;
        this.offers = offers;
        this.properties = properties;
        this.words = words;
        this.wishes = wishes;
        this.faults = faults;
        this.ways = ways;
        this.lingering = lingering;
        this.log = log;
        this.desk = desk;
        this.messages = messages;
    }

    static String path(Plugin plugin) {
        return PATH + "/" + plugin.id();
    }

    Page all() {
        return all(Objection.NONE);
    }

    Answer refuse(Objection objection) {
        return new Refused(all(objection));
    }

    private Page all(Objection objection) {
        return Page.of(messages.say("site.plugins.title"),
                TEMPLATES.plugins(messages, desk, words, wishes, faults, plugins.all(), refused(), removed(), offered(),
                        others(),
                        properties.upload(), objection));
    }

    private List<Verdict> refused() {
        return plugins.refused().entrySet().stream().map(file -> new Verdict(file.getKey(), file.getValue())).toList();
    }

    private List<LeftBehind> removed() {
        return plugins.leftBehind().stream().filter(left -> !left.isInstalled()).toList();
    }

    /// What came with the site, and is not there.
    private List<Offer> offered() {
        return offers.all().stream().filter(offer -> plugins.find(offer.id()).isEmpty()).toList();
    }

    /// What came with the site and is another file than the one that is there, by its id. One that waits for the owner was
    /// taken in already.
    private Map<String, Offer> others() {
        return offers.all().stream()
                .filter(offer -> plugins.find(offer.id()).filter(it -> isOther(offer, it)).isPresent())
                .collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    private static boolean isOther(Offer offer, Plugin present) {
        return !present.sha256().equals(offer.sha256())
                && present.waiting().filter(it -> it.sha256().equals(offer.sha256())).isEmpty();
    }

    /// Of one that could come, or come back, the list tells.
    Answer absent(String id) {
        return offers.find(id).isPresent() || plugins.isLeftBehind(id)
                ? SeeOther.telling(PATH, "site.plugins.absent")
                : Missing.unknown();
    }

    Page one(Plugin plugin) {
        return one(plugin, Objection.NONE);
    }

    Answer refuse(Plugin plugin, Objection objection) {
        return new Refused(one(plugin, objection));
    }

    private Page one(Plugin plugin, Objection objection) {
        return Page.of(words.name(plugin), TEMPLATES.plugin(messages, desk, words, wishes, faults, plugin,
                ways.of(plugin), lingering.words(plugin.id()), plugins.usage(plugin.id()), log.lines(plugin.id()),
                objection));
    }

    /// Asks whether the plugin `id` is to go with everything that it keeps, be it still here or not.
    Page purge(String id) {
        return purge(id, Objection.NONE);
    }

    Answer refusePurge(String id, Objection objection) {
        return new Refused(purge(id, objection));
    }

    private int waiting(String id) {
        return plugins.find(id).map(ways::of).map(PluginWays::waiting).orElse(0);
    }

    private Page purge(String id, Objection objection) {
        return Page.of(messages.say("site.plugins.purge.title", words.name(id)),
                TEMPLATES.purge(messages, desk, words.name(id), words.kept(id), waiting(id), PATH + "/" + id,
                        plugins.find(id).map(PluginPages::path).orElse(PATH), objection));
    }
}
