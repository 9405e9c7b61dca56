package org.rapport.host;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Which addresses a plugin answers.
public final class PluginRoutes {
    private PluginRoutes() {}

    /// The patterns of `plugin`: what every plugin has, and what its manifest adds.
    public static List<PathPattern> of(Manifest plugin) {
        var id = plugin.id();
        return Stream.concat(Stream.of("/" + id, "/" + id + "/**", "/desk/" + id, "/desk/" + id + "/**"),
                plugin.routes().stream()).map(PathPatternParser.defaultInstance::parse).toList();
    }

    /// Whether `path` is among the addresses of `plugin`.
    public static boolean leadTo(String path, Manifest plugin) {
        var asked = PathContainer.parsePath(path);
        return of(plugin).stream().anyMatch(route -> route.matches(asked));
    }

    /// Whether one of the routes of `plugin` leads to a handler at `pattern`.
    public static boolean leadTo(PathPattern pattern, Manifest plugin) {
        return of(plugin).stream().anyMatch(route -> meet(route, pattern));
    }

    /// Whether some address is one of both.
    public static boolean meet(PathPattern one, PathPattern other) {
        return Steps.of(one).meet(Steps.of(other));
    }
}
