package org.rapport.app.plugins;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.host.Permission;
import org.rapport.host.Permission.Letters;
import org.rapport.host.Permission.Network;
import org.rapport.host.running.Offers.Offer;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Waiting;

/// What the desk says of what plugins ask the owner for.
@Component
class WishWords {
    private final PluginWords words;
    private final Messages messages;

    WishWords(PluginWords words, Messages messages) {
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

    /// Why it waits: which key it is not signed with any more, or that it asks for more.
    String why(Waiting waiting) {
        return messages.say("site.plugins.waits.because." + reason(waiting));
    }

    /// The same in a few words, for who has not opened the page of `plugin` yet.
    String waits(Plugin plugin, Waiting waiting) {
        return messages.say("site.plugins.waits.today." + reason(waiting), words.version(waiting), words.name(plugin));
    }

    private static String reason(Waiting waiting) {
        if (!waiting.isSignedByAnother()) {
            return "more";
        }
        return waiting.signer().isPresent() ? "another" : "nobody";
    }
}
