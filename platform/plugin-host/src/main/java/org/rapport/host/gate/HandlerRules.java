package org.rapport.host.gate;

import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

import org.rapport.host.Manifest;
import org.rapport.host.PluginRoutes;

/// Where a plugin may answer: where its routes lead. Nothing is said of a handler whose address depends on another class of
/// the plugin, above it, below it, or an annotation: the test kit sees it when the plugin runs.
final class HandlerRules {
    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;

    private final Manifest manifest;
    private final List<Handler> handlers = new ArrayList<>();

    HandlerRules(Manifest manifest) {
        this.manifest = manifest;
    }

    /// Remembers the handlers of `type`.
    void look(ClassModel type, KnownType known) {
        var others = Stream.concat(parents(known),
                Annotations.of(type).map(each -> Names.of(each.classSymbol())));
        if (!known.is(AccessFlag.ABSTRACT) && others.noneMatch(this::isOwn)) {
            handlers.addAll(Handler.in(type));
        }
    }

    private static Stream<String> parents(KnownType type) {
        return Stream.concat(Stream.ofNullable(type.superclass()), type.interfaces().stream());
    }

    private boolean isOwn(String type) {
        return type.startsWith(manifest.packageName() + ".");
    }

    /// @param own all classes of the plugin
    List<Finding> check(Map<String, KnownType> own) {
        return handlers.stream().filter(each -> !isExtended(each.spot().type(), own)).filter(this::isAstray)
                .map(each -> Finding.of(Rule.HANDLER_ASTRAY, each.spot(), address(each), manifest.id())).toList();
    }

    private static boolean isExtended(String type, Map<String, KnownType> own) {
        return own.values().stream().anyMatch(each -> Objects.equals(each.superclass(), type));
    }

    /// What is no pattern leads nowhere either.
    private boolean isAstray(Handler handler) {
        try {
            return !PluginRoutes.leadTo(pattern(handler), manifest);
        } catch (PatternParseException e) {
            return true;
        }
    }

    /// As Spring joins them.
    private static PathPattern pattern(Handler handler) {
        return PARSER.parse(rooted(handler.prefix())).combine(PARSER.parse(rooted(handler.pattern())));
    }

    private static String rooted(String pattern) {
        return pattern.isEmpty() || pattern.startsWith("/") ? pattern : "/" + pattern;
    }

    private static String address(Handler handler) {
        var address = rooted(handler.prefix()) + rooted(handler.pattern());
        return address.isEmpty() ? "/" : address;
    }
}
