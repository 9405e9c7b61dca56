package org.rapport.host.running;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.rapport.host.Manifest;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;

/// Which addresses a plugin answers, and that none of them is the house’s already.
final class HouseRoutes {
    private static final String MAPPING = "requestMappingHandlerMapping";

    private HouseRoutes() {}

    /// The patterns of `plugin`: what every plugin has, and what its manifest adds.
    static List<PathPattern> of(Manifest plugin) {
        var id = plugin.id();
        return Stream.concat(Stream.of("/" + id, "/" + id + "/**", "/desk/" + id, "/desk/" + id + "/**"),
                plugin.routes().stream()).map(PathPatternParser.defaultInstance::parse).toList();
    }

    /// Whether `path` is among the addresses of `plugin`.
    static boolean match(Manifest plugin, PathContainer path) {
        return of(plugin).stream().anyMatch(route -> route.matches(path));
    }

    /// Throws [Refused] if the house, or one of `others`, answers at an address of `plugin` itself. The last resorts of the
    /// house, for any address, do not count.
    static void check(Manifest plugin, List<Manifest> others, BeanFactory house) throws Refused {
        var own = of(plugin);
        var taken = Stream.concat(patterns(house), others.stream().flatMap(other -> of(other).stream()
                .map(PathPattern::getPatternString))).filter(pattern -> meets(own, pattern)).sorted().findFirst();
        if (taken.isPresent()) {
            throw Refused.by(Rule.TAKEN_ROUTE, Manifest.LOCATION, taken.get());
        }
    }

    private static Stream<String> patterns(BeanFactory house) {
        return house.getBean(MAPPING, RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(each -> each.getPatternValues().stream()).filter(pattern -> !pattern.startsWith("/{"));
    }

    /// Whether one of `own` stands for an address of `pattern`, or the other way round.
    private static boolean meets(List<PathPattern> own, String pattern) {
        var parsed = PathPatternParser.defaultInstance.parse(pattern);
        return own.stream().anyMatch(route -> meet(route, parsed));
    }

    /// The routes in the manifest of `plugin` that none of `handlers` answers.
    static List<String> idle(Manifest plugin, Collection<PathPattern> handlers) {
        return plugin.routes().stream().filter(route -> handlers.stream().noneMatch(
                handler -> meet(PathPatternParser.defaultInstance.parse(route), handler))).toList();
    }

    /// Those of `handlers` to which nobody is led: no route of `plugin` matches them.
    static List<String> astray(Manifest plugin, Collection<PathPattern> handlers) {
        return handlers.stream().filter(handler -> of(plugin).stream().noneMatch(route -> meet(route, handler)))
                .map(PathPattern::getPatternString).sorted().toList();
    }

    private static boolean meet(PathPattern one, PathPattern other) {
        return Steps.of(one).meet(Steps.of(other));
    }
}
