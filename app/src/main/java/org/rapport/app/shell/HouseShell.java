package org.rapport.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import gg.jte.Content;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.DeskSection;
import org.rapport.api.page.Page;
import org.rapport.api.page.Part;
import org.rapport.api.page.Places;
import org.rapport.api.page.Signpost;
import org.rapport.host.Shell;
import org.rapport.host.running.Plugins;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The house's layout: the public one, and the desk's for everything under `/desk` but a look ahead.
@Component
final class HouseShell implements Shell {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Site site;
    private final Messages messages;
    private final Assets assets;
    private final Desk desk;
    private final Navigation navigation;
    private final Plugins plugins;
    private final Places<DeskSection> sections;
    private final Places<Signpost> signposts;

    HouseShell(Site site, Messages messages, Assets assets, Desk desk, Navigation navigation,
            Plugins plugins, Places<DeskSection> sections, Places<Signpost> signposts) {
        this.site = site;
        this.messages = messages;
        this.assets = assets;
        this.desk = desk;
        this.navigation = navigation;
        this.plugins = plugins;
        this.sections = sections;
        this.signposts = signposts;
    }

    @Override
    public Part document(Page page, String path, String query, Optional<String> told) {
        return isOnDesk(path) && !page.preview() ? deskDocument(page, path, told) : siteDocument(page, path, query);
    }

    @Override
    public Content fragment(Page page) {
        return TEMPLATES.fragment(site, page);
    }

    private static boolean isOnDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    private Part siteDocument(Page page, String path, String query) {
        var drawn = navigation.draw();
        return new Part(TEMPLATES.siteDocument(site, messages, assets, page, path, address(page, path, query),
                drawn.menu()), drawn.tags());
    }

    /// Where everybody finds the page; a personal one is nowhere.
    private String address(Page page, String path, String query) {
        return page.tags().isEmpty() ? "" : site.absolute(query.isEmpty() ? path : path + "?" + query);
    }

    private Part deskDocument(Page page, String path, Optional<String> told) {
        return new Part(
                TEMPLATES.deskDocument(site, messages, assets, desk, page, path, told.flatMap(this::say), sections()),
                Set.of());
    }

    /// A browser brings the key, and it may be none of ours.
    private Optional<String> say(String key) {
        try {
            return Optional.of(messages.say(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Strangers at the log-in are told nothing of what waits inside.
    private List<DeskSection.Entry> sections() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var known = who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
        return known ? sections.ask(DeskSection::entry) : List.of();
    }

    @Override
    public Page missing(boolean gone, String path) {
        var kind = gone ? "gone" : "unknown";
        return Page.of(messages.say("site.missing." + kind + ".title"), TEMPLATES.missing(messages, kind,
                isOnDesk(path) ? nothing -> {} : signposts.show(signpost -> signpost.towards(decoded(path)))));
    }

    @Override
    public Optional<Page> resting(String path) {
        return plugins.restingAt(path).map(plugin -> Page.of(messages.say("site.resting.title"),
                TEMPLATES.resting(messages, isOnDesk(path) ? "/desk/plugins/" + plugin.id() : "")));
    }

    private static String decoded(String path) {
        try {
            return StringUtils.uriDecode(path, UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
