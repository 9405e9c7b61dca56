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

import static java.nio.charset.StandardCharsets.UTF_8;

/// Everything that pages load.
@Component
final class Assets {
    private static final String HTMX = "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

    private final String siteStyle = Slim.css(Joined.files("styles", "", ".css"));
    private final String deskStyle = siteStyle + Slim.css(Joined.files("styles", "-desk", ".css"));
    private final Map<Look, Styles> styles = new ConcurrentHashMap<>();
    private final Settings settings;
    private final Asset siteScript = new Asset("site", "js", JAVASCRIPT,
            htmx() + Slim.js(Joined.files("scripts", "", ".js")));
    private final Asset deskScript = new Asset("desk", "js", JAVASCRIPT,
            Slim.js(Joined.files("scripts", "-desk", ".js")));
    private final Asset favicon = new Asset("favicon", "svg", "image/svg+xml", Joined.text("/favicon.svg"));

    Assets(Settings settings) {
        this.settings = settings;
    }

    /// Made once for each look that the site had since its start: a page from before a change still finds its own.
    private record Styles(Asset site, Asset desk) {}

    private Styles styles() {
        return styles.computeIfAbsent(settings.now().look(),
                look -> new Styles(new Asset("site", "css", CSS, siteStyle + look.css()),
                        new Asset("desk", "css", CSS, deskStyle + look.css())));
    }

    String siteStyle() {
        return styles().site().path();
    }

    String deskStyle() {
        return styles().desk().path();
    }

    String siteScript() {
        return siteScript.path();
    }

    String deskScript() {
        return deskScript.path();
    }

    Asset favicon() {
        return favicon;
    }

    Optional<Asset> at(String path) {
        styles(); // who asks for the present ones may be the first to ask at all
        return Stream.concat(Stream.of(siteScript, deskScript, favicon),
                styles.values().stream().flatMap(each -> Stream.of(each.site(), each.desk())))
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
