package org.rapport.host.running;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.rapport.host.Manifest;
import org.rapport.host.PluginRoutes;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;

/// That no address of a plugin is the house’s already.
final class HouseRoutes {
    private static final String MAPPING = "requestMappingHandlerMapping";

    private HouseRoutes() {}

    /// Throws [Refused] if the house, or one of `others`, answers at an address of `plugin` itself. The last resorts of the
    /// house, for any address, do not count.
    static void check(Manifest plugin, List<Manifest> others, BeanFactory house) throws Refused {
        var own = PluginRoutes.of(plugin);
        var taken = Stream.concat(patterns(house), others.stream().flatMap(other -> PluginRoutes.of(other).stream()
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
        return own.stream().anyMatch(route -> PluginRoutes.meet(route, parsed));
    }

    /// The routes in the manifest of `plugin` that none of `handlers` answers.
    static List<String> idle(Manifest plugin, Collection<PathPattern> handlers) {
        return plugin.routes().stream().filter(route -> handlers.stream().noneMatch(
                handler -> PluginRoutes.meet(PathPatternParser.defaultInstance.parse(route), handler))).toList();
    }

    /// Those of `handlers` to which nobody is led: no route of `plugin` matches them.
    static List<String> astray(Manifest plugin, Collection<PathPattern> handlers) {
        return handlers.stream().filter(handler -> !PluginRoutes.leadTo(handler, plugin))
                .map(PathPattern::getPatternString).sorted().toList();
    }
}
