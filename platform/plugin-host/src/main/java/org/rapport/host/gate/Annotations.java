package org.rapport.host.gate;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.util.Set;
import java.util.stream.Stream;

/// What stands in annotations: it is constant.
final class Annotations {
    private Annotations() {}

    /// Those of `element` that Spring can see.
    static Stream<Annotation> of(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream());
    }

    /// Those of `element` that are one of `types`.
    static Stream<Annotation> of(AttributedElement element, Set<String> types) {
        return of(element).filter(each -> types.contains(Names.of(each.classSymbol())));
    }

    /// The texts that `annotation` says under one of `names`.
    static Stream<String> texts(Annotation annotation, Set<String> names) {
        return annotation.elements().stream().filter(each -> names.contains(each.name().stringValue()))
                .map(AnnotationElement::value).flatMap(Annotations::texts);
    }

    private static Stream<String> texts(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfArray array -> array.values().stream().flatMap(Annotations::texts);
            case AnnotationValue.OfString text -> Stream.of(text.stringValue());
            default -> Stream.empty();
        };
    }
}
