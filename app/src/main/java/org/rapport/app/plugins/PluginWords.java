package org.rapport.app.plugins;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.host.Manifest;
import org.rapport.host.Need;
import org.rapport.host.running.LeftBehind;
import org.rapport.host.running.Offers;
import org.rapport.host.running.Offers.Offer;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.Usage;
import org.rapport.host.running.Waiting;

/// What the desk says of a plugin.
@Component
class PluginWords {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ABOUT = 300;

    private final Plugins plugins;
    private final Offers offers;
    private final Messages messages;
    private final Site site;

    PluginWords(Plugins plugins, Offers offers, Messages messages, Site site) {
        this.plugins = plugins;
        this.offers = offers;
        this.messages = messages;
        this.site = site;
    }

    /// As it says itself in the language of the site, else as its manifest does.
    String name(Plugin plugin) {
        return name(plugins.name(plugin.id(), language()), plugin.manifest());
    }

    String name(Offer offer) {
        return name(offer.name(language()), offer.manifest());
    }

    private static String name(Optional<String> said, Manifest manifest) {
        return PlainText.shortened(said.map(PlainText::line).filter(it -> !it.isBlank())
                .orElseGet(() -> PlainText.line(manifest.name())), LONGEST_NAME);
    }

    private String language() {
        return site.language().getLanguage();
    }

    /// What it is for; empty if it does not say.
    String about(Plugin plugin) {
        return line(plugins.about(plugin.id(), language()));
    }

    String about(Offer offer) {
        return line(offer.about(language()));
    }

    /// What the plugin `id` is called; of one that is not here, its id is all that is known.
    String name(String id) {
        return plugins.find(id).map(this::name).or(() -> offers.find(id).map(this::name)).orElse(id);
    }

    String since(LeftBehind left) {
        return messages.say("site.plugins.kept.since", site.moment(left.since()));
    }

    /// How much the plugin `id` keeps, be it still here or not.
    String kept(String id) {
        return kept(plugins.entries(id));
    }

    String kept(LeftBehind left) {
        return kept(left.entries());
    }

    private String kept(long entries) {
        return messages.say("site.plugins.entries", entries);
    }

    /// What it means that it is signed so.
    String signerHint(Plugin plugin) {
        if (plugin.isOffered()) {
            return messages.say("site.plugins.signer.ours");
        }
        return messages.say(plugin.signer().isEmpty() ? "site.plugins.signer.nobody" : "site.plugins.signer.hint");
    }

    private static String line(String about) {
        return PlainText.shortened(PlainText.line(about), LONGEST_ABOUT);
    }

    /// In a word or two.
    String standing(Plugin plugin) {
        return messages.say("site.plugins.standing." + code(plugin));
    }

    /// In a sentence, since when.
    String state(Plugin plugin) {
        return messages.say("site.plugins.state." + code(plugin), site.moment(plugin.since()));
    }

    /// As keys of messages end that tell how it stands.
    static String code(Plugin plugin) {
        return plugin.state().name().toLowerCase(Locale.ROOT);
    }

    String version(Plugin plugin) {
        return plugin.manifest().version().getVersion();
    }

    String version(Waiting waiting) {
        return waiting.manifest().version().getVersion();
    }

    /// Whose signature it has, or why it needs none.
    String signer(Plugin plugin) {
        return plugin.isOffered() ? messages.say("site.plugins.signer.site") : signer(plugin.signer());
    }

    String signer(Waiting waiting) {
        return signer(waiting.signer());
    }

    private String signer(Optional<String> signer) {
        return signer.orElseGet(() -> messages.say("site.plugins.signer.none"));
    }

    /// What it has used since it was switched on.
    String used(Usage usage) {
        return messages.say("site.plugins.used.words", usage.processor().toMillis() / 1000.0,
                DataSize.ofBytes(usage.allocated()).toMegabytes());
    }

    String moment(PluginLog.Line line) {
        return site.moment(line.moment());
    }

    /// What it builds on, such as `content, reading-list ^1.2`; empty if on nothing.
    String needs(Plugin plugin) {
        return plugin.manifest().needs().stream().map(this::need).collect(Collectors.joining(", "));
    }

    private String need(Need need) {
        var words = (need.id() + " " + need.versions().words()).replaceFirst(" \\*$", "");
        return need.optional() ? messages.say("site.plugins.needs.optional", words) : words;
    }
}
