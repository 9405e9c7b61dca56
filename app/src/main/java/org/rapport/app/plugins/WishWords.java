package org.rapport.app.plugins;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.host.Permission;
import org.rapport.host.Permission.Letters;
import org.rapport.host.Permission.Network;
import org.rapport.host.running.Maker;
import org.rapport.host.running.Offers;
import org.rapport.host.running.Offers.Offer;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Waiting;

/// What the desk says of what plugins ask the owner for.
@Component
class WishWords {
    private final Offers offers;
    private final PluginWords words;
    private final Messages messages;

    WishWords(Offers offers, PluginWords words, Messages messages) {
        this.offers = offers;
        this.words = words;
        this.messages = messages;
    }

    /// What it asks for, a sentence each: letters, then the hosts that it would ask.
    List<String> asked(Plugin plugin) {
        return asked(plugin.manifest().permissions());
    }

    /// What it will ask for when it is taken in.
    List<String> asked(Offer offer) {
        return asked(offer.manifest().permissions());
    }

    private List<String> asked(List<Permission> permissions) {
        return permissions.stream().distinct().filter(each -> !isIncluded(each, permissions)).map(this::asked).toList();
    }

    /// Whether another of `permissions` says it already.
    private static boolean isIncluded(Permission one, List<Permission> permissions) {
        return permissions.stream().anyMatch(each -> !each.equals(one) && each.includes(one));
    }

    private String asked(Permission permission) {
        return switch (permission) {
            case Letters _ -> messages.say("site.plugins.asks.mail");
            case Network(var host) when host.equals(Network.ANY_HOST) -> messages.say("site.plugins.asks.any");
            case Network(var host) -> messages.say("site.plugins.asks.host", host);
        };
    }

    /// What a version wants that nobody has agreed to yet, a sentence each.
    List<String> more(Waiting waiting) {
        return asked(waiting.more());
    }

    /// What every plugin can do without asking, and one that brings programs for browsers.
    String knows(boolean hasScripts) {
        var all = messages.say("site.plugins.asks.knows");
        return hasScripts ? all + " " + messages.say("site.plugins.asks.scripts") : all;
    }

    /// Why it waits: who made it, or that it asks for more.
    String why(Plugin plugin, Waiting waiting) {
        return messages.say("site.plugins.waits.because." + reason(plugin, waiting));
    }

    /// The same in a few words, for who has not opened the page of `plugin` yet.
    String waits(Plugin plugin, Waiting waiting) {
        return messages.say("site.plugins.waits.today." + reason(plugin, waiting), words.version(waiting),
                words.name(plugin));
    }

    private static String reason(Plugin plugin, Waiting waiting) {
        return waiting.maker() != Maker.SAME && plugin.canGoBackTo(waiting)
                ? "former"
                : switch (waiting.maker()) {
                    case SAME -> "more";
                    case ANOTHER -> "another";
                    case NOBODY -> "nobody";
                    case STRANGER -> "stranger";
                };
    }

    /// Whether the page advises her to stay with what she has: somebody whom she does not know may have made the other.
    static boolean advisesToStay(Plugin plugin, Waiting waiting) {
        return waiting.maker() != Maker.SAME && !plugin.canGoBackTo(waiting);
    }

    /// What she does when she agrees, as a key of messages.
    static String agreement(Plugin plugin, Waiting waiting) {
        if (advisesToStay(plugin, waiting)) {
            return "site.plugins.agree.anyway";
        }
        return waiting.more().isEmpty() ? "site.plugins.return" : "site.plugins.agree";
    }

    /// What speaks against its coming from whom its owner thinks; empty if nothing does, or if she agreed to it.
    String doubt(Plugin plugin) {
        return switch (plugin.maker()) {
            case ANOTHER, NOBODY -> messages.say("site.plugins.signed-by-another");
            case STRANGER -> messages.say("site.plugins.stranger");
            case SAME -> isTakenForOffered(plugin) ? messages.say("site.plugins.stranger") : "";
        };
    }

    private boolean isTakenForOffered(Plugin plugin) {
        return !plugin.isOn() && !plugin.isOffered() && offers.find(plugin.id()).isPresent();
    }
}
