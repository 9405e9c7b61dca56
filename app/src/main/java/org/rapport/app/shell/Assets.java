package org.rapport.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Everything that pages load: made once, at start.
@Component
final class Assets {
    private static final String HTMX = "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

    private final Asset siteStyle = Asset.of("site", "css", CSS, Joined.files("styles", ".css"));
    private final Asset deskStyle = Asset.of("desk", "css", CSS,
            Joined.files("styles", ".css") + Joined.files("styles", "-desk.css"));
    private final Asset siteScript = Asset.of("site", "js", JAVASCRIPT, htmx() + Joined.files("scripts", ".js"));
    private final Asset deskScript = Asset.of("desk", "js", JAVASCRIPT, Joined.files("scripts", "-desk.js"));
    private final Asset favicon = Asset.of("favicon", "svg", "image/svg+xml", Joined.text("/favicon.svg"));
    private final Map<String, Asset> byPath = List.of(siteStyle, deskStyle, siteScript, deskScript, favicon)
            .stream().collect(Collectors.toUnmodifiableMap(Asset::path, Function.identity()));

    String siteStyle() {
        return siteStyle.path();
    }

    String deskStyle() {
        return deskStyle.path();
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
        return Optional.ofNullable(byPath.get(path));
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
