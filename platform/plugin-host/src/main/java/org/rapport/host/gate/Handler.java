package org.rapport.host.gate;

import java.lang.classfile.Annotation;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A method that answers requests, as the annotations say where.
///
/// @param prefix of the class, empty if it says none
/// @param pattern of the method itself, empty if it says none
record Handler(String prefix, String pattern, Spot spot) {
    private static final String SPRING = "org.springframework.web.bind.annotation.";
    private static final Set<String> MAPPINGS = Set.of(SPRING + "RequestMapping", SPRING + "GetMapping",
            SPRING + "PostMapping", SPRING + "PutMapping", SPRING + "PatchMapping", SPRING + "DeleteMapping");
    private static final Set<String> ADDRESSES = Set.of("value", "path");

    /// Those in `type`, once for each address.
    static List<Handler> in(ClassModel type) {
        var prefixes = mappings(type).flatMap(Handler::addresses).toList();
        var here = Spot.of(Names.of(type));
        return type.methods().stream().flatMap(method -> mappings(method).flatMap(Handler::addresses)
                .flatMap(pattern -> (prefixes.isEmpty() ? List.of("") : prefixes).stream()
                        .map(prefix -> new Handler(prefix, pattern, here.in(Names.method(method))))))
                .toList();
    }

    private static Stream<Annotation> mappings(AttributedElement element) {
        return Annotations.of(element, MAPPINGS);
    }

    private static Stream<String> addresses(Annotation mapping) {
        var said = Annotations.texts(mapping, ADDRESSES).toList();
        return said.isEmpty() ? Stream.of("") : said.stream();
    }
}
