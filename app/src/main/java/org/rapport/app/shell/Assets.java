package org.rapport.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import org.rapport.app.settings.Look;
import org.rapport.app.settings.Settings;
import org.rapport.host.DropIns;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Everything that pages load.
@Component
final class Assets {
    private static final String HTMX = "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

    private final String siteStyle = Slim.css(Joined.files("styles", "", ".css"));
    private final String deskStyle = Slim.css(Joined.files("styles", "-desk", ".css"));
    private final String siteScript = htmx() + Slim.js(Joined.files("scripts", "", ".js"));
    private final String deskScript = Slim.js(Joined.files("scripts", "-desk", ".js"));
    private final Map<Ingredients, Made> made = new ConcurrentHashMap<>();
    private final Settings settings;
    private final DropIns dropIns;
    private final Asset favicon = Asset.of("favicon", "svg", "image/svg+xml", Joined.text("/favicon.svg"));

    Assets(Settings settings, DropIns dropIns) {
        this.settings = settings;
        this.dropIns = dropIns;
    }

    /// What may change while the site runs: how it looks, and what drop-in plugins add.
    private record Ingredients(Look look, String siteStyle, String deskStyle, String siteScript, String deskScript) {}

    /// Made once for each time that something was different since the start: a page from before a change still finds its
    /// own.
    private record Made(Asset siteStyle, Asset deskStyle, Asset siteScript, Asset deskScript) {
        Stream<Asset> all() {
            return Stream.of(siteStyle, deskStyle, siteScript, deskScript);
        }
    }

    private Made made() {
        return made.computeIfAbsent(new Ingredients(settings.now().look(), dropIns.joined("styles", "", ".css"),
                dropIns.joined("styles", "-desk", ".css"), dropIns.joined("scripts", "", ".js"),
                dropIns.joined("scripts", "-desk", ".js")), this::make);
    }

    private Made make(Ingredients of) {
        var style = siteStyle + Slim.css(of.siteStyle());
        return new Made(Asset.of("site", "css", CSS, style + of.look().css()),
                Asset.of("desk", "css", CSS, style + deskStyle + Slim.css(of.deskStyle()) + of.look().css()),
                Asset.of("site", "js", JAVASCRIPT, siteScript + Slim.js(of.siteScript())),
                Asset.of("desk", "js", JAVASCRIPT, deskScript + Slim.js(of.deskScript())));
    }

    String siteStyle() {
        return made().siteStyle().path();
    }

    String deskStyle() {
        return made().deskStyle().path();
    }

    String siteScript() {
        return made().siteScript().path();
    }

    String deskScript() {
        return made().deskScript().path();
    }

    Asset favicon() {
        return favicon;
    }

    Optional<Asset> at(String path) {
        made(); // who asks for the present ones may be the first to ask at all
        return Stream.concat(Stream.of(favicon), made.values().stream().flatMap(Made::all))
                .filter(asset -> asset.path().equals(path)).findFirst();
    }

    private static String htmx() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(HTMX);
            return found[0].getContentAsString(UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(HTMX, e);
        }
    }
}
